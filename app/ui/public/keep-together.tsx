import { Fragment } from "react";

const softHyphen = "\u00AD";

/** The first half of a double name and its »og«: »Klima- og«; a long half is left to break. */
const pairStart = /(\p{L}{2,10}- og)(?= \p{L})/u;

/** A long word that ends in a committee's name: the place where it may break. */
const longCommittee = /(\p{L}{5,})(udvalg(?:et|ets)?)(?!\p{L})/giu;

/** Committees' names as a reader would break them: »Klima- og« stays together, »Erhvervsudvalget« may part. */
export function KeepTogether({ children }: { children: string }) {
  return (
    <>
      {children.split(pairStart).map((piece, index) =>
        index % 2 === 1 ? (
          <span key={index} className="keep">
            {piece}
          </span>
        ) : (
          <Fragment key={index}>{piece.replace(longCommittee, `$1${softHyphen}$2`)}</Fragment>
        ),
      )}
    </>
  );
}
