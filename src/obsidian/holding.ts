/** Whether a text holds what was typed, whatever the case. */
export function holding(typed: string): (text: string) => boolean {
  const wanted = typed.trim().toLowerCase();
  return (text) => text.toLowerCase().includes(wanted);
}
