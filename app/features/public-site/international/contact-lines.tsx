import type { PublicContact } from "~/shared/contact";
import { useTexts } from "~/shared/texts";
import { internationalTexts } from "./international-texts";

/** Whom to ask: name and title, telephone and e-mail, as far as they are told. */
export function ContactLines({ contact }: { contact: PublicContact }) {
  const t = useTexts(internationalTexts).contact;
  const { name, title, phone, email } = contact;
  const who = [name, title].filter((text) => text !== "").join(", ");
  return (
    <>
      {who && <p>{who}</p>}
      {phone !== "" && (
        <p>
          {t.phone} <a href={`tel:${phone.replace(/[^+\d]/g, "")}`}>{phone}</a>
        </p>
      )}
      {email !== "" && (
        <p>
          {t.email} <a href={`mailto:${email}`}>{email}</a>
        </p>
      )}
    </>
  );
}
