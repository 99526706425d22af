using Duplex.Fhir.Model;
using Duplex.Translation.DataTypes;

namespace Duplex.Translation.ToV2.Segments;

/// <summary>HL7 tables 0271, 0272 and 0273 (TXA-17 to TXA-19).</summary>
internal static class TxaCodes
{
    private const string Confidentiality = "http://terminology.hl7.org/CodeSystem/v3-Confidentiality";
    private const string Own = "http://terminology.hl7.org/CodeSystem/v2-0272";

    /// <summary>TXA-17: signed, authenticated or merely documented.</summary>
    public static string? CompletionOf(string? status, bool isSigned) => status switch
    {
        "final" or "amended" => isSigned ? "LA" : "AU",
        "preliminary" => "DO",
        _ => null,
    };

    /// <summary>The code that came with the document, where it still says what the resource says; otherwise this one.</summary>
    public static void WriteCompletion(V2Writer to, FhirCode? status, string? code)
    {
        Coding? sent = SentCodes.Find(status, "0271");
        bool holds = (status?.Value, sent?.Code?.Value) is ("final" or "amended", "AU" or "LA") or ("preliminary", "DI" or "DO" or "IN" or "IP" or "PA") or ("entered-in-error", "CA");
        to.From(status, holds ? sent!.Code!.Value : code);
        if (holds)
        {
            to.Note(sent!.Code);
        }
    }

    /// <summary>TXA-19.</summary>
    public static string? AvailabilityOf(string? status) => status switch
    {
        "current" => "AV",
        "superseded" => "OB",
        "entered-in-error" => "CA",
        _ => null,
    };

    /// <summary>TXA-18: the strictest of what is said.</summary>
    public static void WriteConfidentiality(V2Draft draft, IEnumerable<Coding> labels, string path)
    {
        Coding? strictest = null;
        int rank = -1;
        foreach (Coding label in labels)
        {
            int own = RankOf(label);
            if (own > rank)
            {
                (strictest, rank) = (label, own);
            }
            else if (own < 0)
            {
                draft.Warn(path, "A security label has no code in table 0272, so the document is sent without it; right would be a code of v3-Confidentiality beside it.");
            }
        }

        if (rank >= 0)
        {
            draft.To.Text(rank switch { 2 => "V", 1 => "R", _ => "U" });
            draft.To.Note(strictest);
        }
    }

    private static int RankOf(Coding label) => (label.System?.Value, label.Code?.Value) switch
    {
        (Own or Confidentiality, "V") => 2,
        (Own or Confidentiality, "R") => 1,
        (Own, "U") or (Confidentiality, "N" or "U" or "L" or "M") => 0,
        _ => -1,
    };
}
