import type { Contact } from "~/shared/contact";
import { useTexts } from "~/shared/texts";
import { networkTexts } from "../texts";

/** Whom to ask, how, and whether the public may know. */
export function ContactLines({ contact: { name, title, phone, email, isPublic } }: { contact: Contact }) {
  const t = useTexts(networkTexts);
  return (
    <>
      {[name, title].filter(Boolean).join(", ")}
      <br />
      {phone && (
        <>
          {phone}
          <br />
        </>
      )}
      {email && (
        <>
          <a href={`mailto:${email}`}>{email}</a>
          <br />
        </>
      )}
      <span className="meta">{isPublic ? t.contactPublic : t.contactPrivate}</span>
    </>
  );
}
