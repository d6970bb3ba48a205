/** As the app: nothing that runs stays. Elements and attributes that can act are dropped, the text is kept. */
export function sanitizeHTMLToDom(html: string): DocumentFragment {
  const template = document.createElement('template');
  template.innerHTML = html;
  for (const el of template.content.querySelectorAll(
    'script, style, iframe, object, embed, link, meta, base, form',
  ))
    el.remove();
  for (const el of template.content.querySelectorAll('*')) {
    for (const { name, value } of [...el.attributes]) {
      const runs = name.startsWith('on') || name === 'srcdoc' || name === 'formaction';
      if (runs || /^\s*(?:javascript|vbscript|data):/i.test(value)) el.removeAttribute(name);
    }
  }
  return document.importNode(template.content, true);
}
