import type { Project } from '../project.ts';
import { writtenProject } from './written-project.ts';

/** A project as the text of its file. */
export function projectText(project: Project): string {
  return `${JSON.stringify(writtenProject(project), null, 1)}\n`;
}
