using System.Buffers;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Duplex.Chart.Sections;

namespace Duplex.Facade.WholeChart;

/// <summary>
/// Writes a chart as a Bundle: a Composition whose sections name what was read and how, then each resource once under the facade's address.
/// </summary>
/// <param name="facade">The facade's base address for the connection, without a slash at its end.</param>
internal sealed class WholeChartBundle(string facade, string patient, Guid id, DateTimeOffset at)
{
    public const string SectionCodes = "urn:duplex:chart-section";
    public const string SectionRead = "urn:duplex:section-read";

    public byte[] Write(IReadOnlyList<SectionRead> sections)
    {
        var resources = new Dictionary<string, FetchedResource>(StringComparer.Ordinal);
        var texts = new Dictionary<string, FetchedText>(StringComparer.Ordinal);
        foreach (var section in sections)
        {
            foreach (var resource in section.Entries.Concat(section.Referred))
            {
                resources.TryAdd(resource.Reference, resource);
            }

            foreach (var (url, text) in section.Texts)
            {
                texts.TryAdd(url, text);
            }
        }

        var buffer = new ArrayBufferWriter<byte>(64 * 1024);
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = FacadeJson.Options.Encoder }))
        {
            json.WriteStartObject();
            json.WriteString("resourceType", "Bundle");
            json.WriteString("type", "collection");
            json.WriteString("timestamp", Instant(at));
            json.WriteStartArray("entry");
            json.WriteStartObject();
            json.WriteString("fullUrl", $"urn:uuid:{id:D}");
            json.WritePropertyName("resource");
            Composition(sections).WriteTo(json, FacadeJson.Options);
            json.WriteEndObject();
            foreach (var resource in resources.Values)
            {
                json.WriteStartObject();
                json.WriteString("fullUrl", $"{facade}/{resource.Reference}");
                json.WritePropertyName("resource");
                WriteResource(json, resource, texts);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return buffer.WrittenSpan.ToArray();
    }

    private static void WriteResource(Utf8JsonWriter json, FetchedResource resource, Dictionary<string, FetchedText> texts)
    {
        if (resource.Attachments.All(attachment => !texts.ContainsKey(attachment.Url)))
        {
            json.WriteRawValue(resource.Json.Span, skipInputValidation: true);
            return;
        }

        var tree = JsonNode.Parse(resource.Json.Span)!;
        AddTexts(tree, texts);
        tree.WriteTo(json, FacadeJson.Options);
    }

    private static void AddTexts(JsonNode? node, Dictionary<string, FetchedText> texts)
    {
        switch (node)
        {
            case JsonObject members:
                foreach (var (name, value) in members.ToList())
                {
                    if (name is "attachment" or "presentedForm" or "valueAttachment")
                    {
                        foreach (var attachment in (value is JsonArray several ? several : Enumerable.Repeat(value, 1)).OfType<JsonObject>())
                        {
                            AddText(attachment, texts);
                        }
                    }

                    AddTexts(value, texts);
                }

                break;
            case JsonArray items:
                foreach (var item in items)
                {
                    AddTexts(item, texts);
                }

                break;
        }
    }

    private static void AddText(JsonObject attachment, Dictionary<string, FetchedText> texts)
    {
        if (!attachment.ContainsKey("data") && ResourceReader.TextOf(attachment, "url") is { } url && texts.TryGetValue(url, out var text))
        {
            attachment["data"] = Convert.ToBase64String(text.Data.Span);
            if (ResourceReader.TextOf(attachment, "contentType") is null && text.ContentType.Length > 0)
            {
                attachment["contentType"] = text.ContentType;
            }
        }
    }

    private JsonObject Composition(IReadOnlyList<SectionRead> sections) => new()
    {
        ["resourceType"] = "Composition",
        ["id"] = id.ToString("D"),
        ["status"] = sections.All(section => section.Status == SectionStatus.Complete) ? "final" : "preliminary",
        ["type"] = Coded("http://loinc.org", "60591-5", "Patient summary Document"),
        ["subject"] = new JsonObject { ["reference"] = $"{facade}/Patient/{patient}" },
        ["date"] = Instant(at),
        ["author"] = new JsonArray(new JsonObject { ["display"] = "Duplex" }),
        ["title"] = "Whole chart",
        ["section"] = new JsonArray([.. sections.Select(Section)]),
    };

    private JsonObject Section(SectionRead read)
    {
        var code = Coded(SectionCodes, read.Section.Name, read.Section.Title);
        if (read.Section.Loinc is { } loinc)
        {
            code["coding"]!.AsArray().Add(new JsonObject { ["system"] = "http://loinc.org", ["code"] = loinc });
        }

        var section = new JsonObject
        {
            ["extension"] = new JsonArray(Facts(read)),
            ["title"] = read.Section.Title,
            ["code"] = code,
            ["text"] = new JsonObject
            {
                ["status"] = "generated",
                ["div"] = $"<div xmlns=\"http://www.w3.org/1999/xhtml\">{read.Section.Title}: {read.Status.Name()}, {read.Entries.Count} found.</div>",
            },
            ["mode"] = "snapshot",
        };
        if (read.Entries.Count > 0)
        {
            section["entry"] = new JsonArray([.. read.Entries.Select(entry => new JsonObject { ["reference"] = $"{facade}/{entry.Reference}" })]);
        }
        else
        {
            section["emptyReason"] = EmptyReason(read.Status);
        }

        return section;
    }

    // That an EHR holds nothing is not that there is nothing (nilknown is a clinician's word).
    private static JsonObject EmptyReason(SectionStatus status) => status switch
    {
        SectionStatus.NotPermitted => Coded("http://terminology.hl7.org/CodeSystem/list-empty-reason", "withheld", "Information Withheld"),
        SectionStatus.Complete => new JsonObject { ["text"] = "The source holds none" },
        _ => Coded("http://terminology.hl7.org/CodeSystem/list-empty-reason", "unavailable", "Unavailable"),
    };

    private static JsonObject Facts(SectionRead read)
    {
        var facts = new JsonArray(Fact("status", "valueCode", read.Status.Name()), Fact("resources", "valueUnsignedInt", read.Entries.Count));
        if (read.At is { } at)
        {
            facts.Add(Fact("fetched", "valueInstant", Instant(at)));
            facts.Add(Fact("source", "valueCode", read.Source switch { ChartSource.Cache => "cache", ChartSource.Chart => "chart", _ => "live" }));
        }

        foreach (var asked in read.Asked)
        {
            facts.Add(Fact("asked", "valueString", asked));
        }

        foreach (var issue in read.Issues)
        {
            var parts = new JsonArray(Fact("code", "valueCode", issue.Code), Fact("text", "valueString", issue.Sentence), Fact("transient", "valueBoolean", issue.IsTransient));
            if (issue.Scope is { } scope)
            {
                parts.Add(Fact("scope", "valueString", scope));
            }

            facts.Add(new JsonObject { ["extension"] = parts, ["url"] = "issue" });
        }

        return new JsonObject { ["extension"] = facts, ["url"] = SectionRead };
    }

    private static JsonObject Fact(string url, string value, JsonNode content) => new() { ["url"] = url, [value] = content };

    private static JsonObject Coded(string system, string code, string display) =>
        new() { ["coding"] = new JsonArray(new JsonObject { ["system"] = system, ["code"] = code, ["display"] = display }) };

    private static string Instant(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
}
