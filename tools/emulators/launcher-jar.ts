import { crc32 } from 'node:zlib';

const entryName = 'META-INF/MANIFEST.MF';
const mostBytesALine = 72;

/**
 * The bytes of a jar that holds nothing but a manifest: `java -jar` of it runs `mainClass` out of `jarUrl`
 * (a `file:` URL). Firebase's CLI starts an emulator by `java -jar`, but the Cloud SDK's jar names no main class.
 */
export function launcherJar(mainClass: string, jarUrl: string): Buffer {
  const content = Buffer.from(manifestText({ 'Manifest-Version': '1.0', 'Main-Class': mainClass, 'Class-Path': jarUrl }));
  const name = Buffer.from(entryName);
  const common = zipFields(content, name);
  const local = Buffer.concat([u32(0x04034b50), common, name, content]);
  const central = Buffer.concat([u32(0x02014b50), u16(20), common, u16(0), u16(0), u16(0), u32(0), u32(0), name]);
  const end = Buffer.concat([u32(0x06054b50), u16(0), u16(0), u16(1), u16(1), u32(central.length), u32(local.length), u16(0)]);

  return Buffer.concat([local, central, end]);
}

/** A manifest's text; a line longer than 72 bytes goes on in the next one behind a space, as the jar format demands. */
export function manifestText(attributes: Readonly<Record<string, string>>): string {
  return Object.entries(attributes)
    .map(([key, value]) => foldLine(`${key}: ${value}`))
    .map((line) => `${line}\r\n`)
    .join('');
}

function foldLine(line: string): string {
  if (line.length <= mostBytesALine) return line;
  const rest = line.slice(mostBytesALine);
  const pieces = rest.match(new RegExp(`.{1,${mostBytesALine - 1}}`, 'g')) ?? [];
  return [line.slice(0, mostBytesALine), ...pieces.map((piece) => ` ${piece}`)].join('\r\n');
}

// Version needed, flags, method 0 (stored), 1980-01-01 00:00, then what the entry is like: the same in both headers.
function zipFields(content: Buffer, name: Buffer): Buffer {
  return Buffer.concat([
    u16(20),
    u16(0),
    u16(0),
    u16(0),
    u16(0x21),
    u32(crc32(content)),
    u32(content.length),
    u32(content.length),
    u16(name.length),
    u16(0),
  ]);
}

function u16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
