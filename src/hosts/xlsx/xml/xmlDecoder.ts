import { FileFault } from "../package/fileFault";

/** Turns the bytes of an XML part, given piece by piece, into text, in the encoding that its beginning tells. */
export class XmlDecoder {
  private decoder: TextDecoder | undefined;

  constructor(private readonly part: string) {}

  decode(bytes: Uint8Array): string {
    this.decoder ??= decoderFor(bytes) ?? this.fail();
    return this.decodeWith(this.decoder, bytes);
  }

  end(): string {
    return this.decoder ? this.decodeWith(this.decoder) : "";
  }

  private decodeWith(decoder: TextDecoder, bytes?: Uint8Array): string {
    try {
      return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode();
    } catch {
      return this.fail();
    }
  }

  private fail(): never {
    throw new FileFault("damaged-part", { part: this.part });
  }
}

function decoderFor(bytes: Uint8Array): TextDecoder | undefined {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true });
  } catch {
    return undefined;
  }
}

/** By the mark at the beginning, by where the zeros of `<` stand, or as the first line says. */
function encodingOf(bytes: Uint8Array): string {
  const [first = 0, second = 0] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  if (first === 0x3c && second === 0) return "utf-16le";
  if (first === 0 && second === 0x3c) return "utf-16be";
  return DECLARED.exec(String.fromCharCode(...bytes.subarray(0, 128)))?.[1] ?? "utf-8";
}

const DECLARED = /^(?:\u00ef\u00bb\u00bf)?<\?xml[^>]*?\sencoding\s*=\s*["']([\w.-]+)["']/;
