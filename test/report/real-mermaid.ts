import DOMPurify from "dompurify";
import mermaid from "mermaid";

export interface Flowchart {
  readonly vertices: readonly { text: string; shape: string; classes: readonly string[] }[];
  /** By the places of their vertices. */
  readonly edges: readonly { from: number; to: number; text: string; stroke: string }[];
}

interface Db {
  getVertices(): Map<string, { id: string; text?: string; type?: string; classes: string[] }>;
  getEdges(): Array<{ start: string; end: string; text: string; stroke: string }>;
}

// Mermaid's parser asks DOMPurify for a browser; what it would take out is looked at by other tests.
Object.assign(DOMPurify, {
  addHook: () => undefined,
  removeHook: () => undefined,
  removeAllHooks: () => undefined,
  sanitize: (text: string) => text,
});
mermaid.initialize({ securityLevel: "strict" });

/** What the real Mermaid makes of a diagram; throws where it does not parse. */
export async function readFlowchart(text: string): Promise<Flowchart> {
  const diagram = await mermaid.mermaidAPI.getDiagramFromText(text);
  const db = diagram.db as unknown as Db;
  const vertices = [...db.getVertices().values()];
  const places = new Map(vertices.map((vertex, place) => [vertex.id, place]));
  return {
    vertices: vertices.map((vertex) => ({
      text: decoded(vertex.text ?? ""),
      shape: vertex.type ?? "",
      classes: vertex.classes,
    })),
    edges: db.getEdges().map((edge) => ({
      from: places.get(edge.start) ?? -1,
      to: places.get(edge.end) ?? -1,
      text: decoded(edge.text),
      stroke: edge.stroke,
    })),
  };
}

/** As Mermaid's own decodeEntities does before it draws; numbers become their characters. */
function decoded(text: string): string {
  return text
    .replaceAll("ﬂ°°", "&#")
    .replaceAll("ﬂ°", "&")
    .replaceAll("¶ß", ";")
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
}
