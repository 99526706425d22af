using System.Text.Json;
using Duplex.Translation;
using Xunit;

namespace Duplex.Tests.Translation;

/// <summary>What the numbers of an authority name: patients, visits, accounts, orders, people.</summary>
public class NumberKindTests
{
    private const string Whole = """
        PID|1||111^^^HOSP||TEST^PATIENT|||||||||||||ACC1^^^HOSP
        PV1|1|I|||||||||||||||||V1^^^HOSP
        """;

    private const string Nameless = """
        PID|1||111||TEST^PATIENT|||||||||||||ACC1
        PV1|1|I|||||7^DOCTOR^TEST||||||||||||V1
        ORC|RE|P1|F1
        OBR|1|P1|F1|A^A^L|||20260310100000|||||||||77^DOCTOR^OTHER|||||||||F
        OBX|1|NM|A^A^L||1|mg/dL|||||F
        """;

    [Fact]
    public void Type_of_an_authority_is_that_of_its_patients()
    {
        JsonElement bundle = Identified.Bundle(Whole, Identified.Configured, "ADT^A01");

        Assert.Equal("MR", TypeOf(Identified.Only(bundle, "Patient")));
        Assert.Equal("VN", TypeOf(Identified.Only(bundle, "Encounter")));
        Assert.Equal("AN", TypeOf(Identified.Only(bundle, "Account")));
    }

    [Fact]
    public void Authority_without_a_name_is_that_of_patients_alone()
    {
        JsonElement bundle = Identified.Bundle(Nameless, new(new AssigningAuthority { System = "http://h/mrn", IdentifierType = "MR" }), "ORU^R01");

        Assert.Equal("http://h/mrn", SystemOf(Identified.Only(bundle, "Patient")));
        foreach (string type in (string[])["Encounter", "Account", "Practitioner", "ServiceRequest", "DiagnosticReport"])
        {
            Assert.All(Identified.All(bundle, type), resource => Assert.Null(SystemOf(resource)));
        }
    }

    [Fact]
    public void Site_without_authorities_says_what_its_numbers_name()
    {
        JsonElement bundle = Identified.Bundle(
            Nameless,
            new(
                new AssigningAuthority { System = "http://h/mrn", IdentifierType = "MR" },
                new AssigningAuthority { System = "http://h/visit", Kind = NumberKind.Visit },
                new AssigningAuthority { System = "http://h/account", Kind = NumberKind.Account },
                new AssigningAuthority { System = "http://h/placer", Kind = NumberKind.Placer },
                new AssigningAuthority { System = "http://h/filler", Kind = NumberKind.Filler },
                new AssigningAuthority { System = "http://h/staff", Kind = NumberKind.Practitioner }),
            "ORU^R01");

        Assert.Equal("http://h/mrn", SystemOf(Identified.Only(bundle, "Patient")));
        Assert.Equal("http://h/visit", SystemOf(Identified.Only(bundle, "Encounter")));
        Assert.Equal("http://h/account", SystemOf(Identified.Only(bundle, "Account")));
        Assert.All(Identified.All(bundle, "Practitioner"), person => Assert.Equal("http://h/staff", SystemOf(person)));
        string[] order = [.. Identified.Only(bundle, "ServiceRequest").GetProperty("identifier").EnumerateArray().Select(number => number.GetProperty("system").GetString()!)];
        Assert.Equal(["http://h/placer", "http://h/filler"], order);
    }

    [Fact]
    public void More_exact_authority_of_one_name_goes_first()
    {
        JsonElement bundle = Identified.Bundle(
            Whole,
            new(new AssigningAuthority { Namespace = "HOSP", System = "http://h/all" }, new AssigningAuthority { Namespace = "HOSP", System = "http://h/visit", Kind = NumberKind.Visit }),
            "ADT^A01");

        Assert.Equal("http://h/all", SystemOf(Identified.Only(bundle, "Patient")));
        Assert.Equal("http://h/visit", SystemOf(Identified.Only(bundle, "Encounter")));
    }

    private static string? SystemOf(JsonElement resource) => resource.TryGetProperty("identifier", out JsonElement numbers) && numbers[0].TryGetProperty("system", out JsonElement system) ? system.GetString() : null;

    private static string? TypeOf(JsonElement resource) => resource.GetProperty("identifier")[0].GetProperty("type").GetProperty("coding")[0].GetProperty("code").GetString();
}
