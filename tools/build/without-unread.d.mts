export function withoutUnread(
  source: string,
  what: { unread: ReadonlySet<string>; known?: ReadonlyMap<string, string> },
): string;
