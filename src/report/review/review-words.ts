import type { Name } from '../../network/name.ts';
import type { ReviewComment, SignOff } from './review.ts';

/** What a review says, in the app and in reports' pages. */
export const words = {
  title: { zh: '评审', en: 'Review' },
  ofProject: { zh: '项目', en: 'project' },
  ofReport: { zh: '报告', en: 'report' },
  fold: { zh: '收起评审面板', en: 'Fold the review' },
  unfold: { zh: '展开评审面板', en: 'Unfold the review' },
  reviewer: { zh: '您的姓名', en: 'Your name' },
  reviewerHint: {
    zh: '写在批注与签署中；保存在本浏览器',
    en: 'Stands with comments and signatures; kept in this browser',
  },
  nameMissing: { zh: '请先在上方填写姓名', en: 'Give your name above first' },
  onPlace: { zh: '批注地点', en: 'Comment on a place' },
  onPlaceHint: { zh: '然后点击海图上的位置', en: 'Then press the place on the chart' },
  onMiddle: { zh: '批注海图中心', en: 'On the middle of the chart' },
  onFigure: { zh: '批注此数字', en: 'Comment on this figure' },
  shows: { zh: '显示', en: 'Show' },
  all: { zh: '全部', en: 'All' },
  none: {
    zh: '还没有批注。点击“批注地点”，或把指针移到右侧的数字上。',
    en: 'No comments yet. Press “Comment on a place”, or point at a figure at the right.',
  },
  noneShown: { zh: '没有这种状态的批注。', en: 'No comments of this state.' },
  place: { zh: '地点', en: 'Place' },
  text: { zh: '批注内容', en: 'Text of the comment' },
  answerText: { zh: '回复内容', en: 'Text of the answer' },
  say: { zh: '提交', en: 'Comment' },
  sayAnswer: { zh: '回复', en: 'Answer' },
  sayEdit: { zh: '保存修改', en: 'Save the change' },
  drop: { zh: '取消', en: 'Cancel' },
  answer: { zh: '回复', en: 'Answer' },
  edit: { zh: '修改', en: 'Edit' },
  settle: { zh: '标为已解决', en: 'Settle' },
  withdraw: { zh: '撤回', en: 'Withdraw' },
  reopen: { zh: '重新打开', en: 'Reopen' },
  edited: { zh: '已修改', en: 'edited' },
  signOffs: { zh: '签署', en: 'Signatures' },
  noSignOffs: { zh: '尚无签署。', en: 'Nobody has signed yet.' },
  holds: { zh: '签署的正是当前状态', en: 'signed this very state' },
  replaced: { zh: '已被同一人的新签署取代', en: 'replaced by a later one of the same name' },
  otherState: {
    zh: '签署的是另一状态，对当前状态无效',
    en: 'signed another state: does not hold for this one',
  },
  signTitle: { zh: '签署当前状态', en: 'Sign this state' },
  signedHash: { zh: '签署内容的 SHA-256', en: 'SHA-256 of what is signed' },
  verdict: { zh: '结论', en: 'Verdict' },
  note: { zh: '意见（可不填）', en: 'Note (may be left out)' },
  date: { zh: '日期', en: 'Date' },
  sign: { zh: '签署', en: 'Sign' },
  openComments: { zh: '仍有未解决的批注：', en: 'Comments still open: ' },
  save: { zh: '保存评审文件', en: 'Save review file' },
  merge: { zh: '合并评审文件…', en: 'Merge review files…' },
  leave: { zh: '退出评审', en: 'Leave the review' },
  kept: { zh: '已保存在本浏览器', en: 'Kept in this browser' },
  keeping: { zh: '正在保存', en: 'Keeping' },
  notKept: {
    zh: '浏览器未能保存评审内容，关闭页面会丢失：请保存评审文件。',
    en: 'The browser could not keep the review, and closing the page would lose it: save the review file.',
  },
  again: { zh: '重试', en: 'Try again' },
  otherSubject: {
    zh: '此文件评审的是另一对象或另一状态：',
    en: 'This file is a review of something else, or of another state: ',
  },
  mergeAnyway: { zh: '仍然合并', en: 'Merge all the same' },
  leaveOut: { zh: '不合并', en: 'Leave it out' },
  pin: { zh: '批注', en: 'Comment' },
  close: { zh: '关闭', en: 'Close' },
  onChart: {
    zh: '然后点击大图上的位置；回车为图的中心，Esc 取消',
    en: 'Then press the place on the large chart; Enter takes its middle, Esc none',
  },
  orFigure: { zh: '或点击报告中的任一数字', en: 'or press any figure of the report' },
  noneYet: { zh: '还没有批注。', en: 'No comments yet.' },
  signApproved: { zh: '签署：同意', en: 'Sign: approved' },
  signRejected: { zh: '签署：不同意', en: 'Sign: rejected' },
  newPin: { zh: '新批注的位置', en: 'Place of the new comment' },
} as const satisfies Record<string, Name>;

export const stateWords: Readonly<Record<ReviewComment['state'], Name>> = {
  open: { zh: '未解决', en: 'open' },
  settled: { zh: '已解决', en: 'settled' },
  withdrawn: { zh: '已撤回', en: 'withdrawn' },
};

export const verdictWords: Readonly<Record<SignOff['verdict'], Name>> = {
  approved: { zh: '同意', en: 'approved' },
  rejected: { zh: '不同意', en: 'rejected' },
};
