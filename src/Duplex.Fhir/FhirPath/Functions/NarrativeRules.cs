using System.Collections.Frozen;
using System.Xml;

namespace Duplex.Fhir.FhirPath.Functions;

/// <summary>What the XHTML of a narrative may hold (FHIR R4, narrative.html section 2.4.1: txt-1 and txt-2).</summary>
internal static class NarrativeRules
{
    private static readonly FrozenSet<string> Elements = Words(
        "a abbr acronym address area article aside b bdo big blockquote br caption cite code col colgroup dd del dfn div dl dt em figcaption figure footer h1 h2 h3 h4 h5 h6 header hr i img ins kbd li main map nav ol p pre q s samp section small span strike strong sub sup table tbody td tfoot th thead tr tt u ul var");

    private static readonly FrozenSet<string> Attributes = Words(
        "abbr accesskey align alt axis bgcolor border cellhalign cellpadding cellspacing cellvalign char charoff charset cite class colspan compact coords dir frame headers height href hreflang hspace id lang longdesc name nowrap rel rev rowspan rules scope shape span src start style summary tabindex title type valign value vspace width xml:lang xmlns");

    public static bool IsAllowed(string xhtml)
    {
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null, MaxCharactersInDocument = Scope.MaxTextLength };
        var hasContent = false;
        try
        {
            using var reader = XmlReader.Create(new StringReader(xhtml), settings);
            while (reader.Read())
            {
                switch (reader.NodeType)
                {
                    case XmlNodeType.Element when (reader.Depth == 0 && reader.Name != "div") || !Elements.Contains(reader.Name) || !AreAttributesAllowed(reader):
                        return false;
                    case XmlNodeType.Element:
                        hasContent |= reader.Name == "img";
                        break;
                    case XmlNodeType.Text or XmlNodeType.CDATA:
                        hasContent |= !string.IsNullOrWhiteSpace(reader.Value);
                        break;
                }
            }
        }
        catch (XmlException)
        {
            return false;
        }

        return hasContent;
    }

    private static bool AreAttributesAllowed(XmlReader reader)
    {
        var allowed = true;
        while (reader.MoveToNextAttribute())
        {
            allowed &= Attributes.Contains(reader.Name) || reader.Name.StartsWith("xmlns:", StringComparison.Ordinal);
        }

        reader.MoveToElement();
        return allowed;
    }

    private static FrozenSet<string> Words(string text) => text.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
