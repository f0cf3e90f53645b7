import { expect, it } from "vitest";
import { partnerSiteTexts } from "~/features/public-site/partners/partner-site-texts";

const t = partnerSiteTexts.da;
const nothing = { projects: 0, trips: 0, founded: [], mentionedBy: [] };

it("says where a partner is, and of a host without a public place where the trips to it went", () => {
  expect(t.where("Hangzhou, Zhejiang, Kina", [])).toBe("Hangzhou, Zhejiang, Kina");
  expect(t.where(null, ["Gent", "Delft"])).toBe("På studietur til Gent og Delft");
  expect(t.where(null, [])).toBe("Sted ikke oplyst");
});

it("says in short what is shared with a partner, and only of one that is merely named where that is", () => {
  expect(t.inShort({ ...nothing, projects: 3, trips: 2, mentionedBy: ["NIMS"] })).toBe(
    "3 projekter · 2 studieture",
  );
  expect(t.inShort({ ...nothing, founded: ["EU-kontoret"], mentionedBy: ["NIMS"] })).toBe(
    "Har stiftet EU-kontoret",
  );
  expect(t.inShort({ ...nothing, mentionedBy: ["NIMS", "Den globale strategi"] })).toBe(
    "Nævnt under »NIMS« og »Den globale strategi«",
  );
  expect(t.inShort(nothing)).toBe("");
});
