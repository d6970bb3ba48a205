/** Paths of 24 by 24 outline icons, drawn for the workbench under the names that plugins use. */
const shapes: Record<string, string> = {
  x: '<path d="M6 6l12 12M18 6L6 18"/>',
  check: '<path d="M5 12.5l4.5 4.5L19 7.5"/>',
  plus: '<path d="M12 5v14M5 12h14"/>',
  minus: '<path d="M5 12h14"/>',
  search: '<circle cx="11" cy="11" r="6.5"/><path d="M16 16l4.5 4.5"/>',
  settings:
    '<circle cx="12" cy="12" r="3.2"/><path d="M12 2.8v3M12 18.2v3M2.8 12h3M18.2 12h3M5.5 5.5l2.1 2.1M16.4 16.4l2.1 2.1M5.5 18.5l2.1-2.1M16.4 7.6l2.1-2.1"/>',
  'chevron-right': '<path d="M9 5.5l6.5 6.5L9 18.5"/>',
  'chevron-left': '<path d="M15 5.5L8.5 12l6.5 6.5"/>',
  'chevron-down': '<path d="M5.5 9l6.5 6.5L18.5 9"/>',
  'chevron-up': '<path d="M5.5 15L12 8.5l6.5 6.5"/>',
  'arrow-up': '<path d="M12 20V4.5M5.5 11L12 4.5l6.5 6.5"/>',
  'arrow-down': '<path d="M12 4v15.5M5.5 13l6.5 6.5 6.5-6.5"/>',
  'arrow-right': '<path d="M4 12h15.5M13 5.5l6.5 6.5-6.5 6.5"/>',
  folder: '<path d="M3.5 6.5h6l2 2.5h9v9.5h-17z"/>',
  file: '<path d="M6 3.5h8l4.5 4.5v12.5H6zM14 3.5V8h4.5"/>',
  'file-text': '<path d="M6 3.5h8l4.5 4.5v12.5H6zM14 3.5V8h4.5M9 12.5h6M9 16h6"/>',
  'file-check': '<path d="M6 3.5h8l4.5 4.5v12.5H6zM14 3.5V8h4.5M9 14.5l2.2 2.2 4-4"/>',
  'clipboard-list': '<path d="M6 5h12v15.5H6zM9 3.5h6v3H9zM9.5 11.5h6M9.5 15.5h6"/>',
  'clipboard-check': '<path d="M6 5h12v15.5H6zM9 3.5h6v3H9zM9 13.5l2.2 2.2 4-4"/>',
  'list-checks': '<path d="M3.5 7l1.8 1.8L8.5 5.5M3.5 16l1.8 1.8 3.2-3.3M12 7h8.5M12 16.5h8.5"/>',
  list: '<path d="M8.5 6h12M8.5 12h12M8.5 18h12M4 6h.1M4 12h.1M4 18h.1"/>',
  calendar: '<path d="M4 5.5h16v15H4zM4 10h16M8.5 3v4M15.5 3v4"/>',
  pencil: '<path d="M4 20l1-4.5L16.5 4l3.5 3.5L8.5 19zM14 6.5l3.5 3.5"/>',
  'book-open':
    '<path d="M12 6.5C10 5 7 4.500 3.500 4.500v14c3.500 0 6.500.5 8.500 2 2-1.500 5-2 8.500-2v-14C17 4.500 14 5 12 6.500zM12 6.500v14"/>',
  code: '<path d="M8.500 6.500L3 12l5.500 5.500M15.500 6.500L21 12l-5.500 5.500"/>',
  'alert-triangle': '<path d="M12 4L2.500 20h19zM12 10v4.500M12 17.300v.1"/>',
  'alert-circle': '<circle cx="12" cy="12" r="9"/><path d="M12 7.500v5.500M12 16v.1"/>',
  info: '<circle cx="12" cy="12" r="9"/><path d="M12 11v5.500M12 8v.1"/>',
  lightbulb: '<path d="M9 17.500c0-2.500-3-3.700-3-7.500a6 6 0 0112 0c0 3.800-3 5-3 7.500zM9.500 20.500h5"/>',
  'check-circle': '<circle cx="12" cy="12" r="9"/><path d="M8 12.500l2.800 2.800L16 10"/>',
  target: '<circle cx="12" cy="12" r="9"/><circle cx="12" cy="12" r="5"/><circle cx="12" cy="12" r="1"/>',
  'refresh-cw':
    '<path d="M20 5v5h-5M4 19v-5h5M19.500 10A8 8 0 006 6.500L4 9M4.500 14A8 8 0 0018 17.500l2-2.500"/>',
  trash: '<path d="M4 6.500h16M9 6.500V4h6v2.500M6 6.500l1 14h10l1-14M10 10.500v6M14 10.500v6"/>',
  'trash-2': '<path d="M4 6.500h16M9 6.500V4h6v2.500M6 6.500l1 14h10l1-14M10 10.500v6M14 10.500v6"/>',
  copy: '<path d="M9 9h11v11.500H9zM5.500 15H4V3.500h11V5.500"/>',
  link: '<path d="M10 14a4 4 0 006 0l3-3a4 4 0 00-6-6l-1 1M14 10a4 4 0 00-6 0l-3 3a4 4 0 006 6l1-1"/>',
  eye: '<path d="M2.500 12C5 7.500 8.300 5.500 12 5.500s7 2 9.500 6.500c-2.500 4.500-5.800 6.500-9.500 6.500S5 16.500 2.500 12z"/><circle cx="12" cy="12" r="2.800"/>',
  'eye-off':
    '<path d="M2.500 12C5 7.500 8.300 5.500 12 5.500s7 2 9.500 6.500c-2.500 4.500-5.800 6.500-9.500 6.500S5 16.500 2.500 12zM4 4l16 16"/>',
  trophy:
    '<path d="M7.500 4h9v6a4.500 4.500 0 01-9 0zM7.500 5.500H4c0 3.500 1.200 5 3.700 5.300M16.500 5.500H20c0 3.500-1.200 5-3.700 5.300M12 14.500v3.500M8 20.500h8"/>',
  'bar-chart': '<path d="M5 20V13M12 20V4.500M19 20V9"/>',
  menu: '<path d="M4 7h16M4 12h16M4 17h16"/>',
  'more-vertical': '<path d="M12 5v.1M12 12v.1M12 19v.1"/>',
  'panel-left': '<path d="M3.500 4.500h17v15h-17zM9 4.500v15"/>',
  'panel-right': '<path d="M3.500 4.500h17v15h-17zM15 4.500v15"/>',
  terminal: '<path d="M5 7l5 5-5 5M12.500 17.500H19"/>',
  wand: '<path d="M5 19L15 9M14.500 4.500v3M18 6h-3M18.500 12.500v3M20 14h-3"/>',
  'wand-2': '<path d="M5 19L15 9M14.500 4.500v3M18 6h-3M18.500 12.500v3M20 14h-3"/>',
  users:
    '<circle cx="9" cy="8" r="3.500"/><path d="M2.500 20c0-4 3-6 6.500-6s6.500 2 6.500 6M16 5a3.500 3.500 0 010 6.500M18 14.500c2.200.800 3.500 2.700 3.500 5.500"/>',
  user: '<circle cx="12" cy="8" r="4"/><path d="M4.500 20.500c0-4.500 3.500-6.500 7.500-6.500s7.500 2 7.500 6.500"/>',
  star: '<path d="M12 3.500l2.700 5.700 6.300.8-4.600 4.300 1.200 6.200L12 17.500l-5.600 3 1.200-6.200L3 10l6.300-.8z"/>',
  sun: '<circle cx="12" cy="12" r="4"/><path d="M12 2.500v2.500M12 19v2.500M2.500 12H5M19 12h2.500M5.300 5.300l1.800 1.800M16.900 16.900l1.800 1.800M5.300 18.700l1.800-1.800M16.900 7.100l1.800-1.800"/>',
  moon: '<path d="M20 14.500A8.500 8.500 0 119.500 4a7 7 0 0010.500 10.500z"/>',
  'grip-vertical': '<path d="M9 6v.1M9 12v.1M9 18v.1M15 6v.1M15 12v.1M15 18v.1"/>',
};

/** Obsidian knows some 1,700 Lucide names; a name that is not drawn here gets this, so that a button has its place. */
const unknown = '<circle cx="12" cy="12" r="7"/>';

const added = new Map<string, string>();

export function setIcon(parent: HTMLElement, iconId: string): void {
  parent.empty();
  const icon = getIcon(iconId);
  if (icon) parent.appendChild(icon);
}

export function getIcon(iconId: string): SVGSVGElement | null {
  const name = iconId.replace(/^lucide-/, '');
  if (name === '') return null;
  const own = added.get(iconId);
  const box = own === undefined ? '0 0 24 24' : '0 0 100 100';
  const drawn = new DOMParser().parseFromString(
    `<svg xmlns="http://www.w3.org/2000/svg" width="24" height="24" viewBox="${box}" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">${own ?? shapes[name] ?? unknown}</svg>`,
    'text/html',
  ).body.firstElementChild;
  const svg = document.importNode(drawn as SVGSVGElement, true);
  svg.classList.add('svg-icon', own === undefined ? `lucide-${name}` : name);
  return svg;
}

export function addIcon(iconId: string, svgContent: string): void {
  added.set(iconId, svgContent);
}

export function removeIcon(iconId: string): void {
  added.delete(iconId);
}

export function getIconIds(): string[] {
  return [...Object.keys(shapes).map((name) => `lucide-${name}`), ...added.keys()];
}
