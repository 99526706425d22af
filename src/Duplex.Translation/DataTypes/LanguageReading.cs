using System.Collections.Frozen;
using Duplex.Fhir.Model;
using Duplex.Translation.Mapping;

namespace Duplex.Translation.DataTypes;

/// <summary>
/// PID-15 and NK1-20: R4 takes codes of BCP 47 alone for a language that somebody speaks. Codes of ISO 639 with two or three letters
/// and English names become such; any other is kept as text.
/// </summary>
internal static class LanguageReading
{
    private const string Bcp47 = "urn:ietf:bcp:47";

    /// <summary>ISO 639-2, both of a bibliographic pair, and what people call the language, to ISO 639-1.</summary>
    private static readonly FrozenDictionary<string, string> Codes = (
        "eng:en english:en spa:es spanish:es fra:fr fre:fr french:fr deu:de ger:de german:de ita:it italian:it por:pt portuguese:pt rus:ru russian:ru "
        + "zho:zh chi:zh chinese:zh mandarin:zh cantonese:yue jpn:ja japanese:ja kor:ko korean:ko vie:vi vietnamese:vi ara:ar arabic:ar hin:hi hindi:hi "
        + "ben:bn bengali:bn urd:ur urdu:ur pan:pa punjabi:pa pol:pl polish:pl nld:nl dut:nl dutch:nl tur:tr turkish:tr fas:fa per:fa farsi:fa persian:fa "
        + "heb:he hebrew:he ell:el gre:el greek:el tgl:tl tagalog:tl tha:th thai:th ukr:uk ukrainian:uk ces:cs cze:cs czech:cs hun:hu hungarian:hu "
        + "ron:ro rum:ro romanian:ro swe:sv swedish:sv dan:da danish:da nor:no norwegian:no fin:fi finnish:fi som:so somali:so amh:am amharic:am "
        + "hmn:hmn hmong:hmn nav:nv navajo:nv hat:ht creole:ht guj:gu gujarati:gu tam:ta tamil:ta tel:te telugu:te mar:mr marathi:mr mal:ml nep:ne nepali:ne "
        + "khm:km khmer:km lao:lo mya:my bur:my burmese:my hrv:hr croatian:hr srp:sr serbian:sr bos:bs bosnian:bs slk:sk slo:sk slovak:sk bul:bg bulgarian:bg "
        + "sqi:sq alb:sq albanian:sq hye:hy arm:hy armenian:hy swa:sw swahili:sw yor:yo ibo:ig hau:ha zul:zu xho:xh afr:af ase:ase sgn:sgn cym:cy wel:cy gle:ga")
        .Split(' ').Select(pair => pair.Split(':')).ToFrozenDictionary(pair => pair[0], pair => pair[1], StringComparer.OrdinalIgnoreCase);

    /// <summary>Null where nothing is there.</summary>
    public static CodeableConcept? Read(in Source cwe)
    {
        string? sent = cwe[1].Peek();
        string? name = cwe[2].Peek();
        if (Find(cwe, sent) is { } code)
        {
            cwe[1].Used("coding.code");
            cwe[3].Used("coding.system");
            return new CodeableConcept { Coding = [new Coding { System = Bcp47, Code = code, Display = cwe[2].Text("coding.display") }], Text = cwe[9].Text("text") };
        }

        if (name is not null && Codes.TryGetValue(name, out string? named))
        {
            cwe[2].Used("coding.code");
            return new CodeableConcept { Coding = [new Coding { System = Bcp47, Code = named }], Text = cwe[9].Text("text") ?? cwe[2].Text("text") };
        }

        if (sent is not null)
        {
            cwe.Context.HasUnmapped("PrimaryLanguage", cwe.Place, sent);
        }

        return (cwe[9].Text("text") ?? cwe[2].Text("text") ?? cwe[1].Text("text")) is { } text ? new CodeableConcept { Text = text } : null;
    }

    private static string? Find(in Source cwe, string? sent)
    {
        if (sent is null)
        {
            return null;
        }

        string code = cwe.Context.Options.LocalCodes.Find(cwe.Segment.Id, cwe.Place.Field, sent) ?? sent;
        return Codes.GetValueOrDefault(code) ?? (IsTag(code) ? $"{code[..2].ToLowerInvariant()}{code[2..]}" : null);
    }

    /// <summary>Two letters, or two letters, a hyphen and a region of two letters.</summary>
    private static bool IsTag(string code) =>
        code.Length is 2 or 5 && char.IsAsciiLetter(code[0]) && char.IsAsciiLetter(code[1])
        && (code.Length == 2 || (code[2] == '-' && char.IsAsciiLetter(code[3]) && char.IsAsciiLetter(code[4])));
}
