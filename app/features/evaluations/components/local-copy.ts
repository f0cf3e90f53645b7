/** A form's texts as kept on the device while the server does not have them. */
export interface LocalCopy {
  /** The version that the form was opened with. */
  version: string;
  fields: [name: string, value: string][];
}

/** Names that belong to the sending, not to what was written. */
const carried = ["form", "formKey", "version"];

export function fieldsOf(form: HTMLFormElement): LocalCopy["fields"] {
  return [...new FormData(form)].flatMap(([name, value]): LocalCopy["fields"] =>
    typeof value === "string" && !carried.includes(name) ? [[name, value]] : [],
  );
}

/** Puts texts back into their fields; those of fields that are no longer there are left out. */
export function fillIn(form: HTMLFormElement, fields: LocalCopy["fields"]): void {
  for (const [name, value] of fields) {
    const found = form.elements.namedItem(name);
    if (
      found instanceof HTMLTextAreaElement ||
      found instanceof RadioNodeList ||
      found instanceof HTMLInputElement
    )
      found.value = value;
  }
}

/** Whether two forms say the same; space around a text is none of it. */
export function sameTexts(one: LocalCopy["fields"], other: LocalCopy["fields"]): boolean {
  const told = (fields: LocalCopy["fields"]) =>
    JSON.stringify(fields.map(([name, value]) => [name, value.replace(/\r\n?/g, "\n").trim()]));
  return told(one) === told(other);
}

/** The copy under this key; null where there is none, or the device keeps nothing. */
export function readLocalCopy(key: string): LocalCopy | null {
  try {
    const copy: unknown = JSON.parse(localStorage.getItem(key) ?? "null");
    return isLocalCopy(copy) ? copy : null;
  } catch {
    return null;
  }
}

/** Keeps a copy; a device that lets nothing be kept is no reason to stop the writing. */
export function keepLocalCopy(key: string, copy: LocalCopy): void {
  try {
    localStorage.setItem(key, JSON.stringify(copy));
  } catch {
    return;
  }
}

export function dropLocalCopy(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    return;
  }
}

function isLocalCopy(copy: unknown): copy is LocalCopy {
  if (typeof copy !== "object" || copy === null) return false;
  const { version, fields } = copy as Record<string, unknown>;
  const isField = (field: unknown) =>
    Array.isArray(field) && field.length === 2 && field.every((text) => typeof text === "string");
  return typeof version === "string" && Array.isArray(fields) && fields.every(isField);
}
