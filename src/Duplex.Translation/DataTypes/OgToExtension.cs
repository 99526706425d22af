using Duplex.Fhir.Model;
using Duplex.Translation.Mapping;

namespace Duplex.Translation.DataTypes;

/// <summary>OG, and the ST that OBX-4 was before 2.8.2, to the extension of a sub-identifier (sheet <c>OG[Extension-Subidentifier]</c>).</summary>
internal static class OgToExtension
{
    private const string Url = "http://hl7.org/fhir/StructureDefinition/observation-v2-subid";

    /// <summary>Null where it is empty.</summary>
    public static Extension? Read(in Source og)
    {
        Extension extension = new() { Url = Url };
        AddText(extension, og[1], "original-sub-identifier");
        AddNumber(extension, og[2], "group");
        AddNumber(extension, og[3], "sequence");
        AddText(extension, og[4], "identifier");
        return extension.Extension.Count == 0 ? null : extension;
    }

    private static void AddText(Extension extension, in Source part, string url)
    {
        if (part.Text("extension") is { } text)
        {
            extension.Extension.Add(new Extension { Url = url, Value = new FhirString(text) });
        }
    }

    private static void AddNumber(Extension extension, in Source part, string url)
    {
        if (part.IsPresent && NmToDecimal.Read(part, "extension") is { } number)
        {
            extension.Extension.Add(new Extension { Url = url, Value = number });
        }
    }
}
