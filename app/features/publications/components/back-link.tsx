import { Link, useParams } from "@remix-run/react";
import { useTexts } from "~/shared/texts";
import { partOfSlug } from "../parts";
import { publicationTexts } from "../texts";

/** The address of the part that a page about one of its acts belongs to. */
export function usePartAddress(): string {
  const { reference, part } = useParams();
  return `/arbejdsrum/studieture/${reference}/offentliggoerelse/${part}`;
}

/** Back to the part, from a page about one act. */
export function BackLink() {
  const t = useTexts(publicationTexts);
  const part = partOfSlug(useParams().part);
  return (
    <p className="mt-0">
      <Link to={usePartAddress()}>{part && t.part[part]}</Link>
    </p>
  );
}
