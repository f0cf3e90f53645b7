import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { accept, isRefused, refuse } from "~/shared/result";
import { defineTexts, LocaleProvider, textsFor, useTexts } from "~/shared/texts";

const texts = defineTexts({ da: { greeting: "Velkommen", trips: (n: number) => `${n} studieture` } });

function Greeting() {
  const t = useTexts(texts);
  return `${t.greeting}: ${t.trips(3)}`;
}

describe("texts", () => {
  it("are Danish for components and for the server", () => {
    expect(renderToStaticMarkup(<Greeting />)).toBe("Velkommen: 3 studieture");
    const provided = (
      <LocaleProvider locale="da">
        <Greeting />
      </LocaleProvider>
    );
    expect(renderToStaticMarkup(provided)).toBe("Velkommen: 3 studieture");
    expect(textsFor(texts, "da").trips(1)).toBe("1 studieture");
  });
});

describe("a result", () => {
  it("is accepted with its value, or refused with the reason", () => {
    expect(accept()).toEqual({ ok: true, value: undefined });
    expect(isRefused(accept(0))).toBe(false);
    const refused = refuse("trip.full", { most: 9 }, [{ field: "committee", key: "field.required" }]);
    expect(isRefused(refused)).toBe(true);
    expect(refused.refusal).toEqual({
      key: "trip.full",
      params: { most: 9 },
      fields: [{ field: "committee", key: "field.required" }],
    });
    expect(Object.keys(refuse("trip.full").refusal)).toEqual(["key"]);
  });
});
