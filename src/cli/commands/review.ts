import { readFileSync, writeFileSync } from 'node:fs';
import { canonicalJson, contentHash } from '../../planning/content-hash.ts';
import type { Project } from '../../planning/project.ts';
import { packHash } from '../../report/pack/pack-json.ts';
import { readPack } from '../../report/pack/read-pack.ts';
import { mergeReviews } from '../../report/review/merge-reviews.ts';
import { parseReview } from '../../report/review/parse-review.ts';
import type { Review } from '../../report/review/review.ts';
import { reviewThreads } from '../../report/review/review-threads.ts';
import { standingOf } from '../../report/review/standing-of.ts';
import { writeReview } from '../../report/review/write-review.ts';
import { badInput, wrongUsage } from '../failure.ts';
import type { Command } from '../main.ts';
import { parseOptions } from '../parse-options.ts';
import { readProject } from '../project-input.ts';
import { reviewTables } from '../review-tables.ts';

const usage = `offing review FILE… [options]: what reviewers say of a report or project, and who has signed it

FILE is a review file, or - for standard input; several are merged, in any order.

  --report REPORT   the report, as HTML or as its pack's JSON: whether each signature is of it
  --project PROJECT the same for a review of a project
  --merge OUT       also write all files, merged, to one; - for standard output in place of tables
  --any-subject     also merge reviews of different reports or projects, as of the first one's
  --json            print JSON instead of tables
`;

/** What the reviews are held against. */
export interface ReviewedState {
  readonly hash: string;
  /** Names of places in the comments; null when only the review is at hand. */
  readonly project: Project | null;
}

export const reviewCommand: Command = {
  usage,
  async run(args) {
    const { values, positionals } = parse(args);
    if (positionals.length === 0) throw wrongUsage('review: expected one FILE or more');
    if (values.report !== undefined && values.project !== undefined) {
      throw wrongUsage('review: expected either --report or --project, not both');
    }
    const review = merged(positionals, values['any-subject'] ?? false);
    const state = reviewedState(values, review);
    if (values.merge === '-') {
      process.stdout.write(writeReview(review));
      return;
    }
    if (values.merge !== undefined) write(values.merge, writeReview(review));
    const text = values.json
      ? `${JSON.stringify(publicReview(review, state))}\n`
      : reviewTables(review, state);
    process.stdout.write(text);
  },
};

function parse(args: readonly string[]) {
  return parseOptions('review', args, {
    report: { type: 'string' },
    project: { type: 'string' },
    merge: { type: 'string' },
    'any-subject': { type: 'boolean' },
    json: { type: 'boolean' },
  });
}

function merged(files: readonly string[], anySubject: boolean): Review {
  const [first, ...rest] = files;
  let review = readReview(first);
  for (const file of rest) {
    const check = mergeReviews(review, readReview(file), { anySubject });
    if (!check.valid) {
      throw badInput(`${nameOf(file)}: ${check.reason}, as in ${nameOf(first)} (or --any-subject)`);
    }
    review = check.review;
  }
  return review;
}

function readReview(file: string): Review {
  const check = parseReview(read(file));
  if (!check.valid) throw badInput(`${nameOf(file)}: ${check.reason}`);
  return check.review;
}

/** The state that signatures are held against; without one, the state that the review names. */
function reviewedState(
  { report, project }: ReturnType<typeof parse>['values'],
  review: Review,
): ReviewedState {
  if (report !== undefined) {
    const check = readPack(read(report));
    if (!check.valid) throw badInput(`--report: ${nameOf(report)}: ${check.reason}`);
    return { hash: packHash(check.pack), project: check.pack.inputs.project };
  }
  if (project !== undefined) {
    const read = readProject(project);
    return { hash: contentHash(canonicalJson(read)), project: read };
  }
  return { hash: review.subject.hash, project: null };
}

/** The merged review with how each signature stands, as the command line prints it. */
function publicReview(review: Review, { hash }: ReviewedState) {
  return {
    subject: review.subject,
    hash,
    isOfThis: review.subject.hash === hash,
    comments: reviewThreads(review).map(({ number, remark, answers }) => ({
      number,
      ...remark,
      answers,
    })),
    signOffs: standingOf(review, hash).map(({ signOff, ...standing }) => ({
      ...signOff,
      ...standing,
    })),
  };
}

function read(file: string): string {
  try {
    return readFileSync(file === '-' ? 0 : file, 'utf8');
  } catch (error) {
    throw badInput(`${nameOf(file)}: ${(error as Error).message}`);
  }
}

function write(file: string, text: string): void {
  try {
    writeFileSync(file, text);
  } catch (error) {
    throw badInput(`--merge: ${file}: ${(error as Error).message}`);
  }
}

function nameOf(file: string): string {
  return file === '-' ? 'standard input' : file;
}
