using System.Collections.Frozen;
using Duplex.Fhir.Model;
using Duplex.Translation.Mapping;
using Duplex.Translation.Tables;

namespace Duplex.Translation.DataTypes;

/// <summary>
/// PID-10 and PID-22 as US Core has race and ethnicity: categories of the OMB, details of the CDC, and a text. Tables 0005 and 0189
/// are those of the United States; a code of another table is kept as text.
/// </summary>
internal static class UsCoreDemographics
{
    // Of the kinds that a directory's memory tells apart.
    private const int ReaderOfRace = 37;
    private const int ReaderOfEthnicity = 38;

    private const string Race = "http://hl7.org/fhir/us/core/StructureDefinition/us-core-race";
    private const string Ethnicity = "http://hl7.org/fhir/us/core/StructureDefinition/us-core-ethnicity";
    private const string CdcRaceAndEthnicity = "urn:oid:2.16.840.1.113883.6.238";
    private const string NullFlavor = "http://terminology.hl7.org/CodeSystem/v3-NullFlavor";

    private static readonly FrozenDictionary<string, string> Races = new Dictionary<string, string>
    {
        ["1002-5"] = "American Indian or Alaska Native",
        ["2028-9"] = "Asian",
        ["2054-5"] = "Black or African American",
        ["2076-8"] = "Native Hawaiian or Other Pacific Islander",
        ["2106-3"] = "White",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Ethnicities = new Dictionary<string, string>
    {
        ["2135-2"] = "Hispanic or Latino",
        ["2186-5"] = "Not Hispanic or Latino",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, Coding> Codings = Races.Concat(Ethnicities).ToFrozenDictionary(
        static category => category.Key, static category => WrittenCodings.Of(CdcRaceAndEthnicity, category.Key, category.Value), StringComparer.Ordinal);

    /// <summary>One repetition of PID-10; all make one extension.</summary>
    public static void AddRace(in Source cwe, List<Extension> extensions) => Add(cwe, ReaderOfRace, Race, Races, int.MaxValue, extensions);

    /// <summary>One repetition of PID-22; the extension has one category at most.</summary>
    public static void AddEthnicity(in Source cwe, List<Extension> extensions) => Add(cwe, ReaderOfEthnicity, Ethnicity, Ethnicities, 1, extensions);

    /// <summary>Whether a code is a category of the OMB.</summary>
    public static bool IsCategory(string code, bool isRace) => (isRace ? Races : Ethnicities).ContainsKey(code);

    /// <summary>A field with one category makes the same extension in each message, which is kept as it is written.</summary>
    private static void Add(in Source cwe, int reader, string url, FrozenDictionary<string, string> categories, int most, List<Extension> extensions)
    {
        if (cwe.Context.Directory?.Memory is not { } memory || cwe.Segment[cwe.Field].RepetitionCount != 1 || extensions.Exists(extension => extension.Url == url))
        {
            Add(cwe, url, categories, most, extensions);
            return;
        }

        if (memory.Find<Extension>(reader, cwe, cwe.Value.Bytes, out bool isAgain) is { } known)
        {
            extensions.Add(known);
            return;
        }

        int remarks = memory.Remarks;
        Add(cwe, url, categories, most, extensions);
        if (isAgain && extensions is [.., { } made] && made.Url == url)
        {
            made.WriteOnce();
            memory.Keep(reader, cwe, cwe.Value.Bytes, remarks, made);
        }
    }

    private static void Add(in Source cwe, string url, FrozenDictionary<string, string> categories, int most, List<Extension> extensions)
    {
        Coding? coding = Find(cwe, 1, categories) ?? Find(cwe, 4, categories);
        string? text = cwe[9].Text("extension.text") ?? cwe[2].Text("extension.text") ?? cwe[5].Text("extension.text") ?? coding?.Display?.Value;
        if (coding is null)
        {
            // A code that neither has is the text only where there is no other; it is counted as unmapped in any case.
            string? code = text is null ? cwe[1].Text("extension.text") : cwe[1].Peek();
            if (code is not null)
            {
                cwe.Context.HasUnmapped(url == Race ? "Race" : "EthnicGroup", cwe.Place, code);
            }

            text ??= code;
        }

        text ??= coding?.Code?.Value;
        if (text is null)
        {
            return;
        }

        Extension? whole = extensions.Find(extension => extension.Url == url);
        if (whole is null)
        {
            extensions.Add(whole = new Extension { Url = url });
        }

        bool hasRoom = Count(whole, "ombCategory") < most;
        if (coding is not null && (hasRoom || coding.System?.Value != NullFlavor))
        {
            bool isCategory = hasRoom && (categories.ContainsKey(coding.Code!.Value!) || coding.System?.Value == NullFlavor);
            int behind = whole.Extension.FindIndex(part => part.Url == "text");
            whole.Extension.Insert(behind < 0 ? whole.Extension.Count : behind, new Extension { Url = isCategory ? "ombCategory" : "detailed", Value = coding });
        }

        if (whole.Extension.Find(part => part.Url == "text") is { Value: FhirString known })
        {
            known.Value = $"{known.Value}; {text}";
        }
        else
        {
            whole.Extension.Add(new Extension { Url = "text", Value = new FhirString(text) });
        }
    }

    private static int Count(Extension whole, string part) => whole.Extension.Count(extension => extension.Url == part);

    private static Coding? Find(in Source cwe, int at, FrozenDictionary<string, string> categories)
    {
        if (cwe[at].Peek() is not { } sent)
        {
            return null;
        }

        string code = cwe.Context.Options.LocalCodes.Find(cwe.Segment.Id, cwe.Place.Field, sent) ?? sent;
        Coding? coding = code switch
        {
            "H" when categories == Ethnicities => Of("2135-2", categories),
            "N" when categories == Ethnicities => Of("2186-5", categories),
            "U" when categories == Ethnicities => new Coding { System = NullFlavor, Code = "UNK", Display = "Unknown" },
            "UNK" => new Coding { System = NullFlavor, Code = "UNK", Display = "Unknown" },
            "ASKU" => new Coding { System = NullFlavor, Code = "ASKU", Display = "Asked but no answer" },
            _ when IsOfTheCdc(code) => Of(code, categories),
            _ => null,
        };
        if (coding is not null)
        {
            cwe[at].Used("extension.valueCoding");
            cwe[at + 2].Used("extension.valueCoding.system");
        }

        return coding;
    }

    private static Coding Of(string code, FrozenDictionary<string, string> categories) =>
        Codings.GetValueOrDefault(code) is { } known && categories.ContainsKey(code) ? known : new() { System = CdcRaceAndEthnicity, Code = code };

    /// <summary>Four digits, a hyphen and a check digit.</summary>
    public static bool IsOfTheCdc(string code) =>
        code.Length == 6 && code[4] == '-' && char.IsAsciiDigit(code[5]) && !code.AsSpan(0, 4).ContainsAnyExceptInRange('0', '9');
}
