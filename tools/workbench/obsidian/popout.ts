import { WorkspaceWindow } from './splits';

const lent = ['Node', 'Element', 'HTMLElement', 'SVGElement', 'Document', 'DocumentFragment'] as const;

/** A window of its own, whose document has the look of this one and the methods that the app adds to elements. */
export function openPopout(listen: (win: Window) => void): WorkspaceWindow {
  const win = window.open('', '', 'width=900,height=700') as (Window & typeof globalThis) | null;
  if (!win) throw new Error('The browser opens no window');
  const { head, body } = win.document;
  for (const { cssRules } of document.styleSheets) {
    const style = head.appendChild(createEl('style'));
    style.setText(Array.from(cssRules, ({ cssText }) => cssText).join('\n'));
  }
  body.className = `${document.body.className} is-popout-window`;
  for (const name of lent) lend(window[name].prototype, win[name].prototype);
  knowBothKinds(window, win);
  knowBothKinds(win, win);
  listen(win);
  for (const one of [window, win])
    for (const type of ['focusin', 'mousedown'])
      one.addEventListener(
        type,
        () => Object.assign(window, { activeWindow: one, activeDocument: one.document }),
        true,
      );
  const opened = new WorkspaceWindow('mod-vertical mod-root', win);
  body.createDiv({ cls: 'app-container' }).createDiv({ cls: 'workspace' }).append(opened.containerEl);
  return opened;
}

function lend(from: object, to: object): void {
  for (const [name, property] of Object.entries(Object.getOwnPropertyDescriptors(from)))
    if (!(name in to)) Object.defineProperty(to, name, property);
}

/** `instanceOf` asks for the classes of an element's own window as well. */
function knowBothKinds(of: Window & typeof globalThis, other: Window & typeof globalThis): void {
  const nodes = of.Node.prototype as { instanceOf: (type: new () => unknown) => boolean };
  const { instanceOf } = nodes;
  nodes.instanceOf = function (this: Node, type: new () => unknown): boolean {
    const there = (other as unknown as Record<string, { prototype: object } | undefined>)[type.name];
    return instanceOf.call(this, type) || prototypesOf(this).some((one) => one === there?.prototype);
  };
}

function prototypesOf(of: object): object[] {
  const next = Object.getPrototypeOf(of) as object | null;
  return next === null ? [] : [next, ...prototypesOf(next)];
}
