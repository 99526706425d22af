using Duplex.Fhir.Model;
using Duplex.Hl7v2;
using Duplex.Translation.Mapping;
using Duplex.Translation.Tables;

namespace Duplex.Translation.DataTypes;

/// <summary>What the names of XPN, XCN and CNN share: family name with its parts, lists of words, use and order.</summary>
internal static class HumanNameReading
{
    private const string Definitions = "http://hl7.org/fhir/StructureDefinition/";

    /// <summary>FN (sheet <c>FN[HumanName]</c>): the surname, and its prefixes and parts as extensions of it; null where it is empty.</summary>
    public static FhirString? Family(in Source fn)
    {
        if (!fn.IsPresent)
        {
            return null;
        }

        FhirString? family = fn[1].Text("family");
        if (fn.IsComponent && HasParts(fn.Value))
        {
            family ??= new FhirString();
            Add(family, fn[2], "humanname-own-prefix");
            Add(family, fn[3], "humanname-own-name");
            Add(family, fn[4], "humanname-partner-prefix");
            Add(family, fn[5], "humanname-partner-name");
            if (family.Value is null && !family.HasExtensions)
            {
                return null;
            }
        }

        return family;
    }

    public static void Add(List<FhirString> words, in Source part, string element)
    {
        if (part.Text(element) is { } word)
        {
            words.Add(new FhirString(word));
        }
    }

    /// <summary>Table 0200.</summary>
    public static FhirCode? Use(in Source type) => type.Into("use", static (in Source code) => MappedConcepts.ReadCode(code, CodeMaps.NameType));

    /// <summary>Table 0444.</summary>
    public static void AddOrder(HumanName name, in Source order)
    {
        if (order.IsPresent && order.Mapped(CodeMaps.NameAssemblyOrder, "extension") is { Code: { } code })
        {
            name.Extension.Add(new Extension { Url = $"{Definitions}humanname-assembly-order", Value = new FhirCode(code) });
        }
    }

    /// <summary>Effective and expiration date, or the range of older versions where neither is there.</summary>
    public static Period? Period(in Source start, in Source end, in Source range) =>
        start.IsPresent || end.IsPresent ? PeriodReading.Read(start, end)
        : range.IsPresent ? PeriodReading.Read(range[1], range[2])
        : null;

    public static HumanName? OrNull(HumanName name) =>
        name.Family is null && name.Given.Count == 0 && name.Prefix.Count + name.Suffix.Count == 0 ? null : name;

    private static bool HasParts(Hl7Value value) => new Hl7Component(value).SubcomponentCount > 1;

    private static void Add(FhirString family, in Source part, string extension)
    {
        if (part.Text("family.extension") is { } text)
        {
            family.Extension.Add(new Extension { Url = Definitions + extension, Value = new FhirString(text) });
        }
    }
}
