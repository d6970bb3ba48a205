export function withoutMembers(source: string, isLeftOut: (name: string) => boolean): string;
