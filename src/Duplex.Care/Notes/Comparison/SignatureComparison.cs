using Duplex.Engine.Deliveries;

namespace Duplex.Care.Notes.Comparison;

/// <summary>Is it signed at the EHR? Only a person's authentication is a signature.</summary>
internal static class SignatureComparison
{
    public static NoteFinding Judge(NoteReading sent, IReadOnlyList<NoteReading> seen)
    {
        var final = sent.DocStatus is "final" or "amended";
        if (final && sent.Authenticator.Length > 0 && seen.Any(n => n.Authenticator.Length > 0 && n.Authenticator != sent.Authenticator))
        {
            return NoteFinding.Contradicted(NoteCodes.SignatureOther, "DocumentReference.authenticator",
                "The note was filed as signed by one person and is shown as signed by another; the signature must be that of the signer.");
        }

        if (seen.All(IsSigned))
        {
            return NoteFinding.Met("The EHR shows it final with its authenticator.");
        }

        return final
            ? NoteFinding.Contradicted(NoteCodes.SignatureLost, "DocumentReference.docStatus",
                "The note was filed as final and the EHR does not show it final with an authenticator; it must be signed in the EHR.")
            : NoteFinding.Pending("It waits for the signature in the EHR.");
    }

    private static bool IsSigned(NoteReading note) => note.DocStatus is "final" or "amended"
        && (note.Authenticator.StartsWith("Practitioner/", StringComparison.Ordinal)
            || note.Authenticator.StartsWith("PractitionerRole/", StringComparison.Ordinal));
}
