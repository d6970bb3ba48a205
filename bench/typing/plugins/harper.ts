import { linter } from '@codemirror/lint';
import { WorkerLinter } from 'harper.js';
import { binaryInlined } from 'harper.js/binaryInlined';
import { Plugin } from 'obsidian';

/** Harper as its own plugin runs it: in a worker, on the whole document after every pause. */
export default class extends Plugin {
  override async onload(): Promise<void> {
    const harper = new WorkerLinter({ binary: binaryInlined });
    await harper.setup();
    this.registerEditorExtension(
      linter(async ({ state }) => {
        const lints = await harper.lint(state.doc.toString(), { language: 'markdown' });
        return lints.map((lint) => {
          const { start: from, end: to } = lint.span();
          return { from, to, message: lint.message(), severity: 'warning' };
        });
      }),
    );
  }
}
