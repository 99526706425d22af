using Duplex.Hl7v2;
using Duplex.Translation;
using Duplex.Translation.Local;

namespace Duplex.Configuration;

/// <summary>Reads <c>translation.codes</c>: by field, the counterparty's code and the standard's.</summary>
internal static class TranslationCodeSection
{
    private const string Right = "write codes: { PID-8: { W: F }, OBX-3: { GLU: { code: 2345-7, system: LN, display: Glucose } } }";

    public static LocalCodes Read(YamlSection section)
    {
        if (section.OptionalSection("codes", Right) is not { } codes)
        {
            return LocalCodes.None;
        }

        var fields = new Dictionary<(string, int), IReadOnlyDictionary<string, LocalConcept>>();
        foreach (var name in codes.Keys())
        {
            if (!Hl7Path.TryParse(name, out var path) || path.Field == 0 || path.Component > 0 || path.Repetition > 0 || path.Occurrence > 1)
            {
                codes.Report(name, $"'{name}' is not a field", "write the field that holds the code, such as PID-8 or OBX-3");
            }
            else if (codes.OptionalSection(name, Right) is { } table)
            {
                fields[(path.Segment, path.Field)] = ReadTable(table);
            }
        }

        return new LocalCodes(fields);
    }

    private static Dictionary<string, LocalConcept> ReadTable(YamlSection table)
    {
        var concepts = new Dictionary<string, LocalConcept>(StringComparer.Ordinal);
        foreach (var local in table.Keys())
        {
            if (ReadConcept(table, local) is { } concept)
            {
                concepts[local] = concept;
            }
        }

        return concepts;
    }

    private static LocalConcept? ReadConcept(YamlSection table, string local)
    {
        if (!table.IsSection(local))
        {
            return table.OptionalText(local, Right) is { } equal ? new LocalConcept(equal) : null;
        }

        var section = table.OptionalSection(local, Right)!;
        const string SystemExample = "write the code system's URI, or its name in table 0396, such as LN";
        var code = section.RequiredText("code", "write the standard's code");
        var stated = section.OptionalText("system", SystemExample);
        var display = section.OptionalText("display", "write what the standard calls it, or leave the key out");
        section.RefuseOthers();
        var system = stated is null ? null : LocalConcept.SystemOf(stated);
        if (stated is not null && system is null)
        {
            section.Report("system", $"'{stated}' is no code system that is known here", SystemExample);
        }

        return code is null ? null : new LocalConcept(code, system, display);
    }
}
