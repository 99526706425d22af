using System.Text.Json;
using Duplex.Tests.Hl7v2;
using Duplex.Translation.Messages;
using Xunit;

namespace Duplex.Tests.Translation;

/// <summary>One order is one resource, whichever message tells of it, and no order takes anything of another.</summary>
public class OrderIdentityTests
{
    // Synthetic patient.
    private const string Patient = "PID|1||7001^^^SANDBOX^MR||TEST^PATIENT||19700214|F\n";

    private const string Culture = "OBR|1|P1^PL|F1^LAB|600-7^Culture^LN|||20260105|||||||||||||||||MB|F\n";
    private const string Susceptibility = "OBR|2|P1^PL|F2^LAB|50545-3^Susceptibility^LN|||20260105|||||||||||||||||MB|F|600-7&Culture&LN^1|||P1&PL^F1&LAB\n";

    private static string OrderId { get; } = Assert.Single(Requests("OML^O21", "ORC|NW|P1^PL\nOBR|1|P1^PL||600-7^Culture^LN\n"));

    [Theory]
    [InlineData("ORM^O01", "ORC|CA|P1^PL\nOBR|1|P1^PL||600-7^Culture^LN\n")]
    [InlineData("ORM^O01", "ORC|CA|P1^PL\n")]
    [InlineData("ORL^O22", "ORC|OK|P1^PL|F1^LAB\nOBR|1|P1^PL|F1^LAB|600-7^Culture^LN\n")]
    [InlineData("ORU^R01", "ORC|RE|P1^PL|F1^LAB\nOBR|1|P1^PL|F1^LAB|600-7^Culture^LN|||20260105|||||||||||||||||MB|F\n")]
    [InlineData("ORU^R01", "OBR|1|P1^PL|F1^LAB|XCUL^Culture by another name^L|||20260105|||||||||||||||||MB|C\n")]
    [InlineData("ORU^R01", "ORC|RE|P1^PL|F1^LAB\nOBR|1||F1^LAB|600-7^Culture^LN|||20260105|||||||||||||||||MB|F\n")]
    public void Order_has_the_same_id_in_every_message_that_tells_of_it(string type, string segments) =>
        Assert.Equal(OrderId, Assert.Single(Requests(type, segments)));

    [Fact]
    public void Chart_gives_an_order_and_its_result_the_same_id()
    {
        string order = Translated.Resource(Translated.Order(Message("ORM^O01", "ORC|NW|P1^PL\nOBR|1|P1^PL||600-7^Culture^LN\n")), "ServiceRequest");
        string result = Translated.Resource(Translated.Result(Message("ORU^R01", Culture)), "ServiceRequest");

        Assert.Equal(Translated.Member(order, "id"), Translated.Member(result, "id"));
    }

    [Theory]
    [InlineData("OML^O21", "ORC|NW|P1^PL\nOBR|1|P1^PL||600-7^Culture^LN\n")]
    [InlineData("ORU^R01", "ORC|RE|P1^PL|F1^LAB\nOBR|1|P1^PL|F1^LAB|600-7^Culture^LN|||20260105|||||||||||||||||MB|F\n")]
    [InlineData("OML^O21", "ORC|NW|P1\nOBR|1|P1||600-7^Culture^LN\n")]
    [InlineData("ORU^R01", "ORC|RE|P1|F1\nOBR|1|P1|F1|600-7^Culture^LN|||20260105|||||||||||||||||MB|F\n")]
    public void Number_that_is_sent_for_another_patient_is_another_order(string type, string segments) => Assert.NotEqual(
        Assert.Single(Requests(type, segments)), Assert.Single(Requests(type, segments, Patient.Replace("7001", "7002", StringComparison.Ordinal))));

    [Fact]
    public void Answer_that_names_no_patient_takes_no_subject_away() =>
        Assert.NotEqual(OrderId, Assert.Single(Requests("ORL^O22", "MSA|AA|M0\nORC|OK|P1^PL|F1^LAB\nOBR|1|P1^PL|F1^LAB|600-7^Culture^LN\n", "")));

    [Fact]
    public void First_of_several_requests_with_one_number_is_the_order_and_the_others_stay_apart()
    {
        string[] both = Requests("ORU^R01", Culture + Susceptibility);
        string[] ordered = Requests("OML^O21", "ORC|NW|P1^PL\nOBR|1|P1^PL||600-7^Culture^LN\nORC|NW|P1^PL\nOBR|2|P1^PL||718-7^Hb^LN\n");
        string[] resulted = Requests("ORU^R01", Culture + "OBR|2|P1^PL|F3^LAB|718-7^Hb^LN|||20260105|||||||||||||||||MB|F\n");

        Assert.Equal(OrderId, both[0]);
        Assert.NotEqual(both[0], both[1]);
        Assert.Equal(ordered, resulted);
        Assert.Equal(2, ordered.Distinct().Count());
    }

    [Fact]
    public void Susceptibility_that_comes_alone_is_the_one_that_came_with_its_culture() =>
        Assert.Equal(Requests("ORU^R01", Culture + Susceptibility)[1], Assert.Single(Requests("ORU^R01", Susceptibility)));

    [Fact]
    public void Report_is_known_by_the_number_of_the_laboratory_where_the_order_is_by_the_other()
    {
        JsonElement[] whole = [.. All(Translate("ORU^R01", Culture), "DiagnosticReport")];
        JsonElement[] filler = [.. All(Translate("ORU^R01", Culture.Replace("P1^PL", "", StringComparison.Ordinal)), "DiagnosticReport")];

        Assert.Equal(whole.Single().GetProperty("id").GetString(), filler.Single().GetProperty("id").GetString());
    }

    [Fact]
    public void Request_with_another_number_takes_nothing_of_the_control_before_it()
    {
        MessageTranslationResult result = Translate(
            "ORU^R01",
            "ORC|RE|P1^PL|F1^LAB||CM||||20260105|||77^DOC^TEST\n" + Culture + "OBR|2|P2^PL|F2^LAB|718-7^Hb^LN|||20260105|||||||||||||||||CH|P\n");

        JsonElement other = All(result, "ServiceRequest").Last();
        Assert.Equal(["P2", "F2"], other.GetProperty("identifier").EnumerateArray().Select(number => number.GetProperty("value").GetString()));
        Assert.Equal("active", other.GetProperty("status").GetString());
        Assert.False(other.TryGetProperty("requester", out _));
        Assert.Equal(2, All(result, "DiagnosticReport").Last().GetProperty("identifier").GetArrayLength());
    }

    [Fact]
    public void Request_without_a_number_is_of_the_control_before_it()
    {
        MessageTranslationResult result = Translate("ORM^O01", "ORC|CA|P1^PL\nOBR|1|||600-7^Culture^LN\nOBR|2|||718-7^Hb^LN\n");

        Assert.All(All(result, "ServiceRequest"), request => Assert.Equal("revoked", request.GetProperty("status").GetString()));
        Assert.Empty(BundleFaults.Of(result.Bundle!.Value));
    }

    [Fact]
    public void Diagnosis_of_nobody_says_that_its_subject_is_unknown()
    {
        MessageTranslationResult result = MessageTranslation.ToFhir(
            Wire.Bytes("MSH|^~\\&|EHR|CLINIC|LAB|LAB|20260106101500||OML^O21|M1|P|2.5.1\nORC|NW|P1^PL\nOBR|1|P1^PL||600-7^Culture^LN\nDG1|1||I10^Hypertension^I10||20260105|A\n"), Translated.Options());

        Assert.Contains("data-absent-reason", Assert.Single(All(result, "Condition")).GetProperty("subject").GetRawText(), StringComparison.Ordinal);
        Assert.Empty(BundleFaults.Of(result.Bundle!.Value));
    }

    private static string[] Requests(string type, string segments, string patient = Patient) =>
        [.. All(Translate(type, segments, patient), "ServiceRequest").Select(request => request.GetProperty("id").GetString()!)];

    private static MessageTranslationResult Translate(string type, string segments, string patient = Patient) =>
        MessageTranslation.ToFhir(Wire.Bytes(Message(type, segments, patient)), Translated.Options());

    private static string Message(string type, string segments, string patient = Patient) =>
        $"MSH|^~\\&|APP|CLINIC|D|C|20260106101500||{type}|M1|P|2.5.1\n{patient}{segments}";

    private static IEnumerable<JsonElement> All(MessageTranslationResult result, string type) =>
        JsonDocument.Parse(result.Bundle!.Value).RootElement.GetProperty("entry").EnumerateArray()
            .Select(entry => entry.GetProperty("resource"))
            .Where(resource => resource.GetProperty("resourceType").GetString() == type);
}
