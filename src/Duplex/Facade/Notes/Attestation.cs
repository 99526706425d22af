using System.Security.Cryptography;
using Duplex.Facade.Writes;
using Duplex.Fhir.Model;
using Duplex.Fhir;

namespace Duplex.Facade.Notes;

/// <summary>
/// A Provenance attests a note when it says who, when and what exactly:
/// <list type="bullet">
/// <item>who: the note's <c>authenticator</c> is <c>Practitioner/{id}</c> of the connection, and an <c>agent.who</c> is the same;</item>
/// <item>when: <c>recorded</c>, not in the future;</item>
/// <item>what: for each attachment a <c>signature</c> with <c>who</c> the same practitioner and <c>data</c> = base64 of the SHA-256
/// of the attachment's bytes (before base64).</item>
/// </list>
/// The digest binds the statement to the text; it is not a cryptographic signature, and no app's token takes its place.
/// </summary>
internal static class Attestation
{
    private static readonly TimeSpan ClockSkew = TimeSpan.FromMinutes(5);

    /// <summary>What is missing or wrong, or null when the note is attested.</summary>
    public static string? ProblemOf(DocumentReference document, Provenance provenance, DateTimeOffset now)
    {
        if (PractitionerOf(document.Authenticator) is not { } practitioner)
        {
            return "DocumentReference.authenticator does not name a Practitioner of this connection";
        }

        if (!provenance.Agent.Any(agent => PractitionerOf(agent.Who) == practitioner))
        {
            return "no Provenance.agent.who is the note's authenticator";
        }

        if (provenance.Recorded is null || !provenance.Recorded.TryGetInstant(out var recorded))
        {
            return "Provenance.recorded is missing";
        }

        if (recorded > now + ClockSkew)
        {
            return "Provenance.recorded lies in the future";
        }

        var signed = provenance.Signature
            .Where(signature => PractitionerOf(signature.Who) == practitioner)
            .Select(signature => signature.Data is { } data && data.TryGetBytes(out var bytes) ? bytes : [])
            .ToList();
        return document.Content.All(content => IsSigned(content.Attachment, signed))
            ? null
            : "no Provenance.signature of the authenticator holds in data the SHA-256 of the attachment's bytes";
    }

    private static bool IsSigned(Attachment? attachment, List<byte[]> signed) =>
        attachment?.Data is { } data
        && data.TryGetBytes(out var bytes)
        && signed.Any(digest => digest.AsSpan().SequenceEqual(SHA256.HashData(bytes)));

    private static string? PractitionerOf(Reference? reference) =>
        References.Parse(reference) is { ResourceType: "Practitioner", Kind: ReferenceKind.Relative } target ? target.TypeAndId : null;
}
