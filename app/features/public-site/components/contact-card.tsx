import type { PublicContact } from "~/shared/contact";

/** Whom to ask, on a line each: name and title, telephone, e-mail. */
export function ContactCard({ contact: { name, title, phone, email } }: { contact: PublicContact }) {
  return (
    <>
      {[name, title].filter(Boolean).join(", ")}
      {phone && (
        <>
          <br />
          <a href={`tel:${phone.replace(/[^+\d]/g, "")}`}>{phone}</a>
        </>
      )}
      {email && (
        <>
          <br />
          <a href={`mailto:${email}`}>{email}</a>
        </>
      )}
    </>
  );
}
