import { describe, expect, it, vi } from "vitest";
import { shownFault } from "~/server/faults";
import { log } from "~/server/log";

const request = new Request("http://x/arbejdsrum/konti?kode=hemmelig");

describe("an unexpected error", () => {
  it("is shown by its reference alone, and logged under it with the stack and without the query", () => {
    const written: string[] = [];
    vi.spyOn(log, "error").mockImplementation((line) => void written.push(line));
    const shown = shownFault(new Error("SELECT secret"), request, "abc123");
    expect(JSON.stringify(shown)).toContain('"reference":"abc123"');
    expect(JSON.stringify(shown)).not.toContain("SELECT");
    expect(written.join()).toMatch(/^abc123 GET \/arbejdsrum\/konti Error: SELECT secret\n\s+at /);
  });

  it("is no fault of ours when the client sent no readable form", async () => {
    const broken = new Request("http://x/", {
      method: "POST",
      body: "--no boundary",
      headers: { "Content-Type": "multipart/form-data; boundary=other" },
    });
    const error = await broken.formData().catch((thrown: unknown) => thrown);
    expect(shownFault(error, request, "abc123")).toMatchObject({ data: { reason: "unreadable" } });
  });

  it("leaves a thrown answer alone", () => {
    const answer = new Response(null, { status: 404 });
    expect(shownFault(answer, request, "abc123")).toBe(answer);
  });
});
