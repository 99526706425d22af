using Duplex.Fhir.Model;
using Duplex.Translation.Mapping;

namespace Duplex.Translation.DataTypes;

/// <summary>CWE, CNE, CF and CE to CodeableConcept (sheet <c>CWE[CodeableConcept]</c>).</summary>
internal static class CweToCodeableConcept
{
    /// <summary>Null where nothing is there.</summary>
    public static CodeableConcept? Read(in Source cwe)
    {
        CodeableConcept concept = new() { Text = cwe[9].Text("text") };
        Add(concept, cwe, 1, 7, 14);
        Add(concept, cwe, 4, 8, 17);
        Add(concept, cwe, 10, 13, 20);
        AddStandard(concept, cwe);
        return concept.Coding.Count == 0 && concept.Text is null ? null : concept;
    }

    /// <summary>The first code or text: what a thing is called where one word must do.</summary>
    public static string? KeyOf(in Source cwe) => cwe[1].Peek() ?? cwe[4].Peek() ?? cwe[2].Peek() ?? cwe[5].Peek() ?? cwe[9].Peek();

    /// <summary>The text, otherwise the code.</summary>
    public static string? DisplayOf(in Source cwe) => cwe[9].Peek() ?? cwe[2].Peek() ?? cwe[5].Peek() ?? cwe[1].Peek() ?? cwe[4].Peek();

    /// <summary>Says that the name of a code system is not known.</summary>
    public static void TellSystem(in Source cwe, string? name) => cwe.Context.WarnOnce(
        $"code system {name}",
        cwe.Place,
        "The name of the code system is not known here, so its codes are kept without a system, and the name beside them; right would be a name of table 0396 or an OID.");

    // What the connection's own table says of the code stands first, and what was sent beside it.
    private static void AddStandard(CodeableConcept concept, in Source cwe)
    {
        if (cwe[1].Local() is { System: { } system } standard)
        {
            cwe[1].Used("coding.code");
            Put(concept.Coding, new Coding { System = system, Code = standard.Code, Display = standard.Display });
        }
    }

    private static void Put(List<Coding> codings, Coding standard)
    {
        codings.RemoveAll(coding => coding.System?.Value == standard.System?.Value && coding.Code?.Value == standard.Code?.Value);
        codings.Insert(0, standard);
    }

    /// <summary>Whether words stand in the place of the code: nothing says of which system it would be, nor what it means.</summary>
    private static bool IsText(in Source cwe, int first, int oid) =>
        cwe[first].Peek()?.Contains(' ') == true && !cwe[first + 1].Value.IsPresent && !cwe[first + 2].Value.IsPresent && !cwe[oid].Value.IsPresent && cwe[first].Local() is null;

    private static void Add(CodeableConcept concept, in Source cwe, int first, int version, int oid)
    {
        if (IsText(cwe, first, oid))
        {
            cwe.Context.WarnOnce(
                $"text as code {cwe.Segment.Id}", cwe[first].Place, "A text stands where a code belongs, without a code system, so it is kept as a text; right would be ^text.");
            concept.Text ??= cwe[first].Text("text");
            return;
        }

        string? code = cwe[first].Code("coding.code");
        if (code is null)
        {
            // A text without a code is what the sender calls it.
            concept.Text ??= cwe[first + 1].Text("text");
            return;
        }

        Coding coding = new()
        {
            Version = cwe[version].Text("coding.version"),
            Code = code,
            Display = cwe[first + 1].Text("coding.display"),
        };
        cwe.Context.Coverage?.Enter("coding");
        CweToCoding.ReadSystem(coding, cwe[first + 2], cwe[oid]);
        cwe.Context.Coverage?.Leave();
        if (coding.HasExtensions)
        {
            TellSystem(cwe, cwe[first + 2].Peek());
        }

        concept.Coding.Add(coding);
    }
}
