/** `value` as YAML that every reader takes back as the same string: plain where that is safe, else quoted. */
export function yamlText(value: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return value;
  const plain = /^[A-Za-z][A-Za-z0-9 _./()-]*$/.test(value) && !value.endsWith(' ') && !words.test(value);
  return plain ? value : JSON.stringify(value);
}

const words = /^(?:true|false|yes|no|on|off|null|y|n)$/i;
