/** The JSON files of the workspace, each held once, so that its revision and its bytes are known whoever asks. */
import type { Folders } from './folders'
import { type Codec, type FileOptions, type JsonFile, jsonFile } from './json-file'

export type JsonFiles = {
  /** The file at that path, which has one kind for good. */
  at<T>(path: string, codec: Codec<T>): JsonFile<T>
  /** Keeps what this start saved last as a version of each file. */
  keepSaved(): Promise<void>
}

export function jsonFiles(folders: Folders, options: FileOptions): JsonFiles {
  const files = new Map<string, JsonFile<unknown>>()
  return {
    at<T>(path: string, codec: Codec<T>) {
      const known = files.get(path) as JsonFile<T> | undefined
      const file = known ?? jsonFile(path, codec, folders.versions(path), options)
      files.set(path, file as JsonFile<unknown>)
      return file
    },
    async keepSaved() {
      // A copy more or less: what was saved is on the disk.
      for (const file of files.values()) await file.keepSaved().catch(() => {})
    },
  }
}
