using Duplex.Fhir.Model;
using Duplex.Translation.DataTypes;
using Duplex.Translation.Tables;

namespace Duplex.Translation.ToV2.DataTypes;

/// <summary>CodeableConcept and Coding to CWE or CE: two codings (CWE: three from version 2.7 on), and the text where it says more.</summary>
internal static class ConceptToCwe
{
    public static void Write(V2Draft draft, CodeableConcept concept)
    {
        V2Writer to = draft.To;
        List<Coding> codings = concept.Coding;
        string? text = concept.Text?.Value;
        int written = 0;
        foreach (Coding coding in codings)
        {
            if (written < 2 && !string.IsNullOrWhiteSpace(coding.Code?.Value))
            {
                Write(draft, coding, (3 * written) + 1, written == 0 ? concept.Text : null);
                written++;
            }
        }

        if (written == 0)
        {
            to.Part(2).From(text is null ? FirstDisplay(codings) : concept.Text, text ?? FirstDisplay(codings)?.Value);
            return;
        }

        Coding first = codings.Find(static coding => !string.IsNullOrWhiteSpace(coding.Code?.Value))!;
        if (text is not null && first.Display?.Value is { } display)
        {
            if (text == display)
            {
                to.Note(concept.Text);
            }
            else
            {
                to.Part(9, concept.Text);
            }
        }

        OidsOf(draft, codings);
    }

    /// <summary>A coding alone.</summary>
    public static void Write(V2Draft draft, Coding coding) => Write(draft, coding, 1, null);

    /// <summary>A concept of the one code system that the field is for, which is not named again.</summary>
    public static void WriteImplied(V2Draft draft, CodeableConcept concept)
    {
        V2Writer to = draft.To;
        Coding? coding = concept.Coding.Find(static one => one.Code?.Value is { Length: > 0 });
        to.Part(1, coding?.Code).Note(coding?.System);
        to.Part(2, coding?.Display);
        if (coding is null)
        {
            to.Put(concept.Text);
        }
        else if (concept.Text?.Value != coding.Display?.Value)
        {
            to.Part(9, concept.Text);
        }
        else
        {
            to.Note(concept.Text);
        }
    }

    /// <summary>
    /// A concept whose HL7 table has a code of its own: that code first, as it was sent, otherwise by the map; beside it the
    /// coding that it came from.
    /// </summary>
    public static void WriteMapped(V2Draft draft, CodeableConcept concept, CodeMap map)
    {
        V2Writer to = draft.To;
        if (concept.Coding.Exists(coding => coding.System?.Value == map.Origin && coding.Code?.Value is { Length: > 0 }))
        {
            // As it was sent: the coding beside it follows from it.
            Coding sent = concept.Coding.Find(coding => coding.System?.Value == map.Origin)!;
            Write(draft, sent, 1, null);
            foreach (Coding other in concept.Coding)
            {
                if (other.Code?.Value is { } code && map.FindOrigin(code) == sent.Code?.Value)
                {
                    to.Note(other);
                }
            }

            if (concept.Text?.Value is { } text)
            {
                to.Part(9).From(concept.Text, text == sent.Display?.Value ? null : text);
            }

            return;
        }

        Coding? known = concept.Coding.Find(coding => coding.Code?.Value is { } code && map.FindOrigin(code) is not null);
        if (known is null)
        {
            Write(draft, concept);
            return;
        }

        to.Part(1).From(known.Code, map.FindOrigin(known.Code!.Value!))
            .Part(2, known.Display)
            .Part(3).From(known.System, map.Origin is { } origin ? CodeSystems.NameOf(origin) : null);
        if (concept.Text?.Value is { } said && said != known.Display?.Value)
        {
            to.Part(9, concept.Text);
        }
    }

    private static void Write(V2Draft draft, Coding coding, int first, FhirString? text)
    {
        V2Writer to = draft.To;
        string? system = coding.System?.Value;
        to.Part(first, coding.Code);
        if (coding.Display is not null)
        {
            to.Part(first + 1, coding.Display);
        }
        else
        {
            to.Part(first + 1, text);
        }

        to.Part(first + 2);
        if (system is null && coding.Extension.Find(static one => one.Url == Extensions.CodeSystemNameUrl) is { Value: FhirString sent } named)
        {
            // The sender called it so, whatever it is.
            to.From(sent, sent.Value).Note(named.Url);
        }
        else if (system is null)
        {
            to.Text("L");
        }
        else if (CodeSystems.NameOf(system) is { } name)
        {
            to.From(coding.System, name);
        }
        else if (CodeSystems.OidOf(system) is null)
        {
            draft.Warn($"{draft.Owner?.TypeName}.coding.system", "A code system has no name in HL7 v2 that is known here, so its code is sent without one; right would be such as http://loinc.org, or an OID.");
        }
    }

    /// <summary>CWE-14 and CWE-17: the OID of a system without a name.</summary>
    private static void OidsOf(V2Draft draft, List<Coding> codings)
    {
        int written = 0;
        foreach (Coding coding in codings)
        {
            if (written < 2 && !string.IsNullOrWhiteSpace(coding.Code?.Value))
            {
                if (coding.System?.Value is { } system && CodeSystems.NameOf(system) is null && CodeSystems.OidOf(system) is { } oid)
                {
                    draft.To.Part(14 + (3 * written)).From(coding.System, oid);
                }

                written++;
            }
        }
    }

    private static FhirString? FirstDisplay(List<Coding> codings) => codings.Find(static coding => coding.Display is not null)?.Display;
}
