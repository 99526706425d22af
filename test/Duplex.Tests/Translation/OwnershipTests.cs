using System.Globalization;
using System.Text;
using System.Text.Json;
using Duplex.Tests.Hl7v2;
using Duplex.Translation;
using Duplex.Translation.Messages;
using Xunit;

namespace Duplex.Tests.Translation;

/// <summary>Numbers without an authority belong to a patient or a sender, and what is told twice is one resource.</summary>
public class OwnershipTests
{
    private const string Pid = "PID|1||111^^^HOSP^MR||TEST^PATIENT";

    [Theory]
    [InlineData("Encounter", "ADT^A01", "PV1|1|I|||||||||||||||||V1")]
    [InlineData("ServiceRequest", "REF^I12", "RF1|A|R|C^C^L|||R1|20260310")]
    [InlineData("ServiceRequest", "OML^O21", "ORC|NW|P1\nOBR|1|P1||A^A^L")]
    public void Number_without_an_authority_is_the_patients(string type, string message, string lines)
    {
        string first = Identified.Id(Identified.Bundle($"{Pid}\n{lines}", null, message), type);

        Assert.Equal(first, Identified.Id(Identified.Bundle($"{Pid}\n{lines}", null, message, "OTHER|LAB"), type));
        Assert.NotEqual(first, Identified.Id(Identified.Bundle($"{Pid.Replace("111", "222")}\n{lines}", null, message), type));
    }

    [Fact]
    public void Order_without_patient_and_authority_is_the_senders()
    {
        const string Order = "ORC|NW|P1\nOBR|1|P1||A^A^L";
        string first = Identified.Id(Identified.Bundle(Order, null, "OML^O21"), "ServiceRequest");

        Assert.Equal(first, Identified.Id(Identified.Bundle(Order, null, "OML^O21"), "ServiceRequest"));
        Assert.NotEqual(first, Identified.Id(Identified.Bundle(Order, null, "OML^O21", "APP|OTHER"), "ServiceRequest"));
    }

    [Theory]
    [InlineData("Practitioner", "PV1|1|I|||||77^DOCTOR^TEST", false)]
    [InlineData("Practitioner", "PV1|1|I|||||^DOCTOR^TEST", false)]
    [InlineData("Practitioner", "PV1|1|I|||||77^DOCTOR^TEST^^^^^^STAFF", true)]
    [InlineData("Location", "PV1|1|I|W", false)]
    [InlineData("Location", "PV1|1|I|W^^^NORTH", true)]
    public void Senders_do_not_share_people_and_places_without_an_authority(string type, string line, bool isShared)
    {
        string[] first = [.. Identified.All(Identified.Bundle($"{Pid}\n{line}"), type).Select(resource => resource.GetProperty("id").GetString()!)];
        string[] second = [.. Identified.All(Identified.Bundle($"{Pid}\n{line}", sender: "APP|OTHER"), type).Select(resource => resource.GetProperty("id").GetString()!)];

        Assert.NotEmpty(first);
        Assert.Equal(isShared, first.SequenceEqual(second));
        Assert.Equal(isShared, first.Intersect(second).Any());
    }

    [Fact]
    public void Two_segments_of_one_visit_are_one_resource_and_contradictions_are_told()
    {
        MessageTranslationResult result = Identified.Result($"{Pid}\nPV1|1|I||R|||||||||||||||V1\nDG1|1||I10^x^I10\nPV1|2|O||||||||MED|||||||||V1", null, "BAR^P01");
        JsonElement bundle = JsonDocument.Parse(result.Bundle!.Value).RootElement;

        JsonElement visit = Identified.Only(bundle, "Encounter");
        Assert.Equal("IMP", visit.GetProperty("class").GetProperty("code").GetString());
        Assert.True(visit.TryGetProperty("serviceType", out _));
        Assert.Equal(1, visit.GetProperty("diagnosis").GetArrayLength());
        Assert.Contains(result.Findings, finding => finding.Place == "Encounter");
        Assert.Empty(BundleFaults.Of(result.Bundle.Value.ToArray()));
    }

    [Fact]
    public void Order_number_that_is_repeated_is_one_order()
    {
        JsonElement bundle = Identified.Bundle($"SCH|AP1^HOSP|AF1^HOSP||||N^New^L||||||||||||||||||||PO1^PL~PO1^PL\n{Pid}\nRGS|1|A\nAIS|1|A|ECHO^Echo^L|20260401090000|||30|min", null, "SIU^S12");

        Identified.Only(bundle, "ServiceRequest");
        Assert.Equal(1, Identified.Only(bundle, "Appointment").GetProperty("basedOn").GetArrayLength());
    }

    [Fact]
    public void Diagnosis_of_nobody_says_that_its_patient_is_unknown()
    {
        JsonElement bundle = Identified.Bundle("ORC|NW|P1^PL\nOBR|1|P1^PL||A^A^L\nDG1|1||I10^x^I10||20260310|A", null, "OML^O21");

        Assert.True(Identified.Only(bundle, "Condition").GetProperty("subject").TryGetProperty("extension", out _));
    }

    [Theory]
    [InlineData("20269999")]
    [InlineData("0")]
    [InlineData("00000000")]
    public void Dates_that_are_none_leave_no_empty_period(string date)
    {
        JsonElement bundle = Identified.Bundle($"{Pid}\nNK1|1|TEST^SPOUSE|SPO|||||{date}|{date}\nIN1|1|P1|C1|Co||||||||{date}|{date}");

        Assert.False(Identified.Only(bundle, "Coverage").TryGetProperty("period", out _));
        Assert.False(Identified.Only(bundle, "RelatedPerson").TryGetProperty("period", out _));
        Assert.DoesNotContain(
            "eriod\":{}", Identified.Bundle($"{Pid}\nORC|NW|P1^PL\nRXE|^^^{date}^{date}|1^A^L|2||mg\nTQ1|1|||||||{date}|{date}", null, "RDE^O11").GetRawText(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("file:///etc/passwd", false)]
    [InlineData("javascript:alert(1)", false)]
    [InlineData("data:text/html;base64,PHNjcmlwdD4=", false)]
    [InlineData("../../x", false)]
    [InlineData("https://files.example.org/1.pdf", true)]
    public void Only_addresses_of_the_web_can_be_followed(string address, bool isAddress)
    {
        MessageTranslationResult result = Identified.Result(
            $"EVN|T02|20260310\n{Pid}\nTXA|1|A^A^L|TX|20260310||||||||D1^HOSP|||||AU\nOBX|1|RP|B^B^L||{address}^^application^pdf||||||F", null, "MDM^T02");
        JsonElement bundle = JsonDocument.Parse(result.Bundle!.Value).RootElement;
        JsonElement attachment = Identified.All(bundle, "DocumentReference")
            .Single(document => document.GetProperty("content")[0].GetProperty("attachment").TryGetProperty("title", out _)).GetProperty("content")[0].GetProperty("attachment");

        Assert.Equal(isAddress, attachment.TryGetProperty("url", out _));
        Assert.Contains(address, attachment.GetRawText(), StringComparison.Ordinal);
        Assert.Equal(isAddress, !result.Findings.Any(finding => finding.Place.StartsWith("OBX-5", StringComparison.Ordinal)));
    }

    [Fact]
    public void Many_names_of_one_number_take_work_in_proportion()
    {
        WorkOf(100);
        long some = WorkOf(1_000);
        long more = WorkOf(4_000);

        // Four times as many: comparing each with each would take sixteen times as much.
        Assert.True(more < some * 6, $"{some} bytes for 1,000 names and {more} for 4,000.");
    }

    /// <summary>In bytes allocated, which do not depend on what else the machine does.</summary>
    private static long WorkOf(int names)
    {
        StringBuilder doctors = new();
        for (int i = 0; i < names; i++)
        {
            doctors.Append(i == 0 ? "" : "~").Append(CultureInfo.InvariantCulture, $"77^DOCTOR{i}^TEST^^^^^^X");
        }

        byte[] message = Wire.Bytes($"MSH|^~\\&|APP|HOSP|||20260310||ADT^A01|x|P|2.5.1\n{Pid}\nPV1|1|I|||||{doctors}\n");
        long before = GC.GetAllocatedBytesForCurrentThread();
        ReadOnlyMemory<byte> bundle = MessageTranslation.ToFhir(message, Translated.Options(AssigningAuthorities.None)).Bundle!.Value;
        long taken = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.Equal(names, Identified.Only(JsonDocument.Parse(bundle).RootElement, "Practitioner").GetProperty("name").GetArrayLength());
        return taken;
    }
}
