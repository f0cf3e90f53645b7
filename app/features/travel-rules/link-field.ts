import { textField } from "~/shared/form-reading";
import { accept, refuse } from "~/shared/result";

/** An address on the web, or nothing. */
export const linkField = () =>
  textField((text) =>
    text === "" || (/^https?:\/\/\S+$/i.test(text) && text.length <= 500)
      ? accept(text)
      : refuse("rules.linkUnreadable"),
  );
