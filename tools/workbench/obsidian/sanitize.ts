/** As the app: nothing that runs stays. Elements and attributes that can act are dropped, the text is kept. */
export function sanitizeHTMLToDom(html: string): DocumentFragment {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const el of body.querySelectorAll('script, style, iframe, object, embed, link, meta, base, form'))
    el.remove();
  for (const el of body.querySelectorAll('*')) {
    for (const { name, value } of [...el.attributes]) {
      const runs = name.startsWith('on') || name === 'srcdoc' || name === 'formaction';
      if (runs || /^\s*(?:javascript|vbscript|data):/i.test(value)) el.removeAttribute(name);
    }
  }
  const fragment = document.createDocumentFragment();
  fragment.append(...[...body.childNodes].map((node) => document.importNode(node, true)));
  return fragment;
}
