/** Which template a reference means: an id, a path from the root, or a path from the referring file. */

interface NamedFile {
  readonly id: string;
  readonly file: string;
  /** Whether the id is written in the file, not taken from its name. */
  readonly explicit: boolean;
}

/** The names of a project's template files. Remembers which ids were asked for. */
export class TemplateNames {
  private readonly byId = new Map<string, NamedFile[]>();
  private readonly byFile = new Map<string, NamedFile>();
  private readonly asked = new Set<string>();

  constructor(files: readonly NamedFile[]) {
    for (const file of files) {
      this.byFile.set(file.file, file);
      this.byId.set(file.id, [...(this.byId.get(file.id) ?? []), file]);
    }
  }

  /** The id of the template that a reference in the file `from` means; undefined when there is none. */
  find(ref: string, from: string): string | undefined {
    return this.lookUp(ref, from)?.id;
  }

  /** The path of the template that a reference in the file `from` means; undefined when there is none. */
  findFile(ref: string, from: string): string | undefined {
    return this.lookUp(ref, from)?.file;
  }

  /** Whether several files have this id. */
  isAmbiguous(id: string): boolean {
    return this.byId.get(id)?.[1] !== undefined;
  }

  /** Whether a file writes this id down itself. */
  isExplicit(id: string): boolean {
    return this.byId.get(id)?.some((file) => file.explicit) === true;
  }

  /** Whether something refers to a template by this id. */
  wasAsked(id: string): boolean {
    return this.asked.has(id);
  }

  private lookUp(ref: string, from: string): NamedFile | undefined {
    const byId = this.byId.get(ref)?.[0];
    if (byId !== undefined) {
      this.asked.add(ref);
      return byId;
    }
    const folder = from.slice(0, from.lastIndexOf('/') + 1);
    for (const path of [joinPath('', ref), joinPath(folder, ref)]) {
      const found = path === undefined ? undefined : (this.byFile.get(path) ?? this.byFile.get(`${path}.md`));
      if (found !== undefined) return found;
    }
    return undefined;
  }
}

/** Joins and tidies a relative path; undefined when it leads out of the project. */
function joinPath(folder: string, ref: string): string | undefined {
  const parts: string[] = [];
  for (const part of `${folder}${ref}`.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.join('/');
}
