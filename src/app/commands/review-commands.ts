import { reviewStore } from '../review/review-store.ts';
import { setTool } from '../state/actions.ts';
import type { Command } from './command.ts';
import { textName } from './text-name.ts';

const desk = () => import('../review/review-desk.ts');
const files = () => import('../review/review-files.ts');

/** Looking at a project or report, and saying something of it. */
export const reviewCommands: readonly Command[] = [
  {
    id: 'review.project',
    group: 'review',
    name: { zh: '评审本项目', en: 'Review this project' },
    keywords: 'comment annotate approve sign read only 批注 意见 签署 只读',
    available: ({ ready }) => ready && !isReviewed(),
    run: async () => (await desk()).reviewProject(),
  },
  {
    id: 'review.report',
    group: 'review',
    name: { zh: '打开报告进行评审…', en: 'Open a report for review…' },
    keywords: 'html pack comment verify 批注 覆盖报告',
    available: ({ ready }) => ready,
    run: async ({ session }) => {
      if (session) await (await files()).chooseReport(session.projects);
    },
  },
  {
    id: 'tool.comment',
    group: 'review',
    name: textName('map.comment'),
    keywords: 'pin remark annotate 标注 意见',
    keys: ['C'],
    isOn: ({ tool }) => tool === 'comment',
    available: isReviewed,
    run: () => setTool('comment'),
  },
  {
    id: 'review.merge',
    group: 'review',
    name: { zh: '合并评审文件…', en: 'Merge review files…' },
    keywords: 'open sidecar comments 打开 批注',
    available: isReviewed,
    run: async () => (await files()).chooseReviews(),
  },
  {
    id: 'review.save',
    group: 'review',
    name: { zh: '保存评审文件', en: 'Save the review file' },
    keywords: 'download sidecar comments 下载 批注',
    available: isReviewed,
    run: async () => (await files()).saveReview(),
  },
  {
    id: 'review.leave',
    group: 'review',
    name: { zh: '退出评审', en: 'Leave the review' },
    keywords: 'end edit again 结束 编辑',
    available: isReviewed,
    run: async ({ session }) => {
      const { open } = reviewStore.getState();
      if (open?.report) await session?.projects.openLast();
      else (await desk()).leaveReview();
    },
  },
];

function isReviewed(): boolean {
  return reviewStore.getState().open !== null;
}
