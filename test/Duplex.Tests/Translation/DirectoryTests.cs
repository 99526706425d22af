using System.Text.Json;
using Duplex.Fhir.Changes;
using Duplex.Tests.Hl7v2;
using Duplex.Translation;
using Duplex.Translation.Messages;
using Xunit;

namespace Duplex.Tests.Translation;

public class DirectoryTests
{
    private const string Npi = "http://hl7.org/fhir/sid/us-npi";

    [Fact]
    public void Person_who_is_numbered_first_and_described_later_is_one_resource()
    {
        JsonElement bundle = Visit("1001^^^^^^^^^^^^NPI|1001^DOCTOR^TEST^^^^^^^^^^NPI");

        JsonElement person = Assert.Single(Resources(bundle, "Practitioner"));
        Assert.Equal(
            [$"Practitioner/{person.GetProperty("id").GetString()}", $"Practitioner/{person.GetProperty("id").GetString()}"],
            Assert.Single(Resources(bundle, "Encounter")).GetProperty("participant").EnumerateArray().Select(part => part.GetProperty("individual").GetProperty("reference").GetString()));
    }

    [Fact]
    public void What_a_later_field_says_of_a_person_is_added()
    {
        JsonElement person = Assert.Single(Resources(Visit("1001^DOCTOR^TEST^^^^^^^^^^NPI|1001^DOCTOR^TESTED^^^^MD^^^^^^NPI"), "Practitioner"));

        Assert.Equal(["TEST", "TESTED"], person.GetProperty("name").EnumerateArray().Select(name => name.GetProperty("given")[0].GetString()));
        Assert.Equal("1001", Assert.Single(person.GetProperty("identifier").EnumerateArray()).GetProperty("value").GetString());
        Assert.Equal("MD", person.GetProperty("qualification")[0].GetProperty("code").GetProperty("coding")[0].GetProperty("code").GetString());
    }

    [Theory]
    [InlineData("1001^^^^^^^^^^^^NPI", "Practitioner?identifier=http://hl7.org/fhir/sid/us-npi|1001")]
    [InlineData("A,1 \\F\\2^^^^^^^^^^^^NPI", "Practitioner?identifier=http://hl7.org/fhir/sid/us-npi|A%5C%2C1%20%5C%7C2")]
    [InlineData("1001", null)]
    public void Person_who_is_only_numbered_is_found_by_the_number(string xcn, string? reference)
    {
        JsonElement bundle = Visit(xcn);

        Assert.Empty(Resources(bundle, "Practitioner"));
        JsonElement individual = Assert.Single(Resources(bundle, "Encounter")).GetProperty("participant")[0].GetProperty("individual");
        Assert.Equal(reference, individual.TryGetProperty("reference", out JsonElement found) ? found.GetString() : null);
        Assert.True(individual.TryGetProperty("identifier", out _));
    }

    [Fact]
    public void Equal_numbers_of_different_authorities_are_different_people()
    {
        JsonElement[] people = Resources(Visit("7^ONE^TEST^^^^^^A&1.2.3&ISO|7^TWO^TEST^^^^^^B&1.2.4&ISO"), "Practitioner");

        Assert.Equal(["urn:oid:1.2.3", "urn:oid:1.2.4"], people.Select(person => person.GetProperty("identifier")[0].GetProperty("system").GetString()));
    }

    [Fact]
    public void Chart_gets_people_and_places_by_reference_alone()
    {
        TranslationResult result = MessageTranslation.Interpret(Message("1001^DOCTOR^TEST^^^^^^^^^^NPI", "ICU^101^A"), Translated.Options());

        Assert.Equal(["Patient", "Encounter"], result.Changes.Select(change => change.ResourceType));
        ElementChange participant = result.Changes[1].Elements.Single(element => element.Element == "participant");
        using JsonDocument json = JsonDocument.Parse(participant.Value);
        JsonElement individual = json.RootElement[0].GetProperty("individual");
        Assert.False(individual.TryGetProperty("reference", out _));
        Assert.Equal(Npi, individual.GetProperty("identifier").GetProperty("system").GetString());
    }

    [Fact]
    public void Places_are_shared_by_what_is_within_them()
    {
        JsonElement bundle = JsonDocument.Parse(MessageTranslation.ToFhir(Message("", "ICU^101^A", "ICU^101^B"), Translated.Options()).Bundle!.Value).RootElement;

        JsonElement[] places = Resources(bundle, "Location");
        JsonElement room = places.Single(place => place.GetProperty("name").GetString() == "101");
        JsonElement[] beds = [.. places.Where(place => place.GetProperty("name").GetString() is "A" or "B")];
        Assert.Equal(2, beds.Length);
        Assert.All(
            beds,
            bed => Assert.Equal($"Location/{room.GetProperty("id").GetString()}", bed.GetProperty("partOf").GetProperty("reference").GetString()));
        Assert.Equal(places.Length, places.Select(place => place.GetProperty("id").GetString()).Distinct().Count());
    }

    [Fact]
    public void Same_message_gives_the_same_ids()
    {
        byte[] message = Message("1001^DOCTOR^TEST^^^^^^^^^^NPI", "ICU^101^A");

        Assert.Equal(
            MessageTranslation.ToFhir(message, Translated.Options()).Bundle!.Value.ToArray(),
            MessageTranslation.ToFhir(message, Translated.Options()).Bundle!.Value.ToArray());
    }

    private static JsonElement Visit(string doctors) =>
        JsonDocument.Parse(MessageTranslation.ToFhir(Message(doctors, ""), Translated.Options()).Bundle!.Value).RootElement;

    private static byte[] Message(string doctors, string place, string earlier = "")
    {
        string[] fields = [.. doctors.Split('|'), "", ""];
        return Wire.Bytes($"MSH|^~\\&|A|B|C|D|20260105094000-0600||ADT^A01|1|P|2.8\nPID|1||7^^^SANDBOX||TEST^PATIENT\nPV1|1|I|{place}|||{earlier}|{fields[0]}|{fields[1]}|||||||||||V9^^^SANDBOX\n");
    }

    private static JsonElement[] Resources(JsonElement bundle, string type) =>
        [.. bundle.GetProperty("entry").EnumerateArray().Select(entry => entry.GetProperty("resource")).Where(resource => resource.GetProperty("resourceType").GetString() == type)];

    [Theory]
    [InlineData("NC", "urn:oid:2.16.840.1.113883.4.3.37")]
    [InlineData("QC", null)]
    [InlineData("urn:oid:1.2.3", "urn:oid:1.2.3")]
    public void Drivers_licence_has_the_system_of_its_state(string state, string? system)
    {
        CareBundle bundle = CareBundle.Of("ADT^A28", $"EVN|A28|20260105\nPID|1||7^^^SANDBOX^MR||TEST^PATIENT|||||||||||||||D123^{state}^20300101");

        Assert.Equal("D123", bundle.Value("Patient", "identifier.1.value"));
        Assert.Equal(system, bundle.Value("Patient", "identifier.1.system"));
    }
}
