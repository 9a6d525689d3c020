import { readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Injectable } from '@nestjs/common';
import { GenerationEnvironment } from '../environment.js';

/** The built page, read anew when its file has changed. */
@Injectable()
export class WebBuild {
  readonly directory: string;
  readonly #files = new Map<string, { changedAt: number; text: string }>();

  constructor(environment: GenerationEnvironment) {
    this.directory = resolve(environment.WEB_DIR);
  }

  /** Null: it has not been built. */
  async read(name: 'index.html' | 'preview-frame.js'): Promise<string | null> {
    const path = join(this.directory, name);
    try {
      const { mtimeMs } = await stat(path);
      const known = this.#files.get(name);
      if (known?.changedAt === mtimeMs) return known.text;
      const text = await readFile(path, 'utf8');
      this.#files.set(name, { changedAt: mtimeMs, text });
      return text;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
      throw error;
    }
  }
}
