/** Names that are not known only because the file that may hold them cannot be read: it is reported as it is. */
import type { Campaign, SourceFile } from '../model/index.js';

/** Whether an unread file may be the template that a reference means: by its name, or by the id that stands in it. */
export function mayBeUnreadTemplate({ unread }: Pick<Campaign, 'unread'>, ref: string): boolean {
  const name = lastPart(ref);
  return unread.some(({ path, text }) => {
    const file = lastPart(path);
    return file === name || file.startsWith(`${name}.`) || writtenIds(text).includes(ref);
  });
}

/** Whether an unread file may define a segment: the id stands in it as a key, or nothing of it is known. */
export function mayBeUnreadSegment({ unread }: Pick<Campaign, 'unread'>, id: string): boolean {
  return unread.some((file) => isYaml(file) && (file.text === '' || hasKey(file.text, id)));
}

function isYaml({ path }: SourceFile): boolean {
  return /\.ya?ml$/i.test(path);
}

function lastPart(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function writtenIds(text: string): readonly string[] {
  return [...text.matchAll(/^id:[ \t]*["']?([^"'\s#]+)/gm)].map(([, id]) => id as string);
}

function hasKey(text: string, id: string): boolean {
  const written = id.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?:^|[\\s{,"'])${written}["']?:`).test(text);
}
