using System.Globalization;
using System.Text;
using System.Xml.Linq;
using Duplex.Translation;
using Duplex.Translation.Ccda;
using Xunit;

namespace Duplex.Tests.Translation.Ccda;

/// <summary>Reviewed documents with random faults: whatever is missing, doubled or out of place, what comes out is valid and refers to what is there.</summary>
public class CcdaMutationTests
{
    private static readonly string[] Oddities = ["", " ", "x", "-1", "99999999999999999999", "2026-13-45", "20261345", "&<>\"", "urn:oid:1.2.3", "\u00e9\u4e2d", "true", "1.5", "a b\tc", "http://x y"];

    [Theory]
    [MemberData(nameof(CcdaGoldenTests.Names), MemberType = typeof(CcdaGoldenTests))]
    public void Faulty_document_gives_valid_resources_or_a_reason(string name)
    {
        int rounds = int.TryParse(Environment.GetEnvironmentVariable("DUPLEX_MUTATIONS"), CultureInfo.InvariantCulture, out int asked) ? asked : 12;
        string document = File.ReadAllText(Path.Combine(CcdaGoldenTests.Folder, name + ".xml"));
        for (int seed = 0; seed < rounds; seed++)
        {
            CcdaTranslationResult result = CcdaTranslation.ToFhir(Mutated(document, seed), Translated.Options());

            Assert.True(result.Bundle is not null || result.Findings.Any(finding => finding.Severity == FindingSeverity.Error), $"{name}, seed {seed}: no Bundle and no reason.");
            Assert.NotEmpty(result.Coverage.Entries);
            if (result.Bundle is { } bundle)
            {
                using System.Text.Json.JsonDocument json = System.Text.Json.JsonDocument.Parse(bundle);
                string faults = string.Join('\n', BundleFaults.Errors(bundle.Span).Concat(BundleFaults.Dangling(json.RootElement)));
                Assert.True(faults.Length == 0, $"{name}, seed {seed}: {faults}");
            }
        }
    }

    private static byte[] Mutated(string document, int seed)
    {
        Random random = new(seed);
        XDocument parsed = XDocument.Parse(document, LoadOptions.PreserveWhitespace);
        for (int change = random.Next(1, 30); change > 0; change--)
        {
            List<XElement> elements = [.. parsed.Root!.Descendants()];
            XElement one = elements[random.Next(elements.Count)];
            XElement other = elements[random.Next(elements.Count)];
            List<XAttribute> attributes = [.. one.Attributes().Where(attribute => !attribute.IsNamespaceDeclaration)];
            switch (random.Next(7))
            {
                case 0 when one.Name.LocalName is not ("recordTarget" or "patientRole"):
                    one.Remove();
                    break;
                case 1 when attributes.Count > 0:
                    attributes[random.Next(attributes.Count)].Value = Oddities[random.Next(Oddities.Length)];
                    break;
                case 2 when attributes.Count > 0:
                    attributes[random.Next(attributes.Count)].Remove();
                    break;
                case 3:
                    one.SetAttributeValue("nullFlavor", random.Next(2) == 0 ? "UNK" : "OTH");
                    break;
                case 4 when !other.AncestorsAndSelf().Contains(one) && one.Parent is not null && elements.Count < 5000:
                    one.AddAfterSelf(new XElement(one));
                    break;
                case 5 when other.Parent is not null && !one.AncestorsAndSelf().Contains(other) && other.Name.LocalName is not ("recordTarget" or "patientRole"):
                    other.Remove();
                    one.Add(other);
                    break;
                default:
                    one.Value = one.HasElements ? one.Value : Oddities[random.Next(Oddities.Length)];
                    break;
            }
        }

        return Encoding.UTF8.GetBytes(parsed.ToString(SaveOptions.DisableFormatting));
    }
}
