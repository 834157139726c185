import { deflateRawSync } from 'node:zlib'

/** A file to be packed by a test, with what a hostile or careless program would write. */
export type TestEntry = {
  readonly name: string | Uint8Array
  readonly bytes: Uint8Array
  readonly flags?: number
  readonly attributes?: number
  /** What the directory says of the size, when it lies. */
  readonly declared?: number
}

/** A `.zip`. Checksums are left out: nobody looks at them. */
export function packZip(entries: readonly TestEntry[]): Buffer {
  const bodies: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const entry of entries) {
    const packed = deflateRawSync(entry.bytes)
    const name = Buffer.from(entry.name)
    const common = describe(entry, packed.length, name.length)
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), common, name, packed])
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(entry.attributes ?? 0, 6)
    tail.writeUInt32LE(offset, 10)
    directory.push(Buffer.from('PK\u0001\u0002'), Buffer.from([20, 3]), common, tail, name)
    bodies.push(local)
    offset += local.length
  }
  const listed = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.write('PK\u0005\u0006')
  for (const at of [8, 10]) end.writeUInt16LE(entries.length, at)
  end.writeUInt32LE(listed.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...bodies, listed, end])
}

/** The fields that stand both before the file and in the directory. */
function describe({ bytes, flags, declared }: TestEntry, packed: number, name: number): Buffer {
  const fields = Buffer.alloc(26)
  fields.writeUInt16LE(20, 0)
  fields.writeUInt16LE(flags ?? 0, 2)
  fields.writeUInt16LE(8, 4)
  fields.writeUInt32LE(packed, 14)
  fields.writeUInt32LE(declared ?? bytes.length, 18)
  fields.writeUInt16LE(name, 22)
  return fields
}
