using System.Text;
using Duplex.Fhir;
using Duplex.Fhir.Model;
using Duplex.Translation.Ccda;
using Duplex.Translation.Coverage;
using Xunit;

namespace Duplex.Tests.Translation.Ccda;

public class CcdaEntryTests
{
    [Fact]
    public void Entry_of_a_second_document_with_the_same_number_is_marked_and_not_merged()
    {
        CcdaTranslationResult first = Translate(Ccd.With(Ccd.Problems(Ccd.Asthma)));
        CcdaTranslationResult second = Translate(Ccd.With(Ccd.Problems(Ccd.Asthma)).Replace("DOC-1", "DOC-2", StringComparison.Ordinal), first.Entries);

        Condition before = One<Condition>(first);
        Condition again = One<Condition>(second);
        Assert.NotEqual(before.Id, again.Id);
        Assert.Equal("duplicate", Assert.Single(again.Meta!.Tag).Code!.Value);
        Reference earlier = (Reference)Assert.Single(again.Extension).Value!;
        Assert.Null(earlier.ReferenceValue);
        Assert.Equal(before.Id, earlier.Identifier!.Value!.Value);
        Assert.Empty(before.Meta!.Tag);
        Assert.True(second.Entries.Count >= first.Entries.Count);
    }

    [Fact]
    public void Entry_of_a_second_document_that_says_otherwise_under_the_same_number_is_marked_as_changed()
    {
        CcdaTranslationResult first = Translate(Ccd.With(Ccd.Problems(Ccd.Asthma)));
        CcdaTranslationResult second = Translate(
            Ccd.With(Ccd.Problems(Ccd.Asthma.Replace("195967001", "389145006", StringComparison.Ordinal))).Replace("DOC-1", "DOC-2", StringComparison.Ordinal), first.Entries);

        Assert.Equal("changed", Assert.Single(One<Condition>(second).Meta!.Tag).Code!.Value);
    }

    [Fact]
    public void Entry_of_another_patient_is_no_duplicate()
    {
        CcdaTranslationResult first = Translate(Ccd.With(Ccd.Problems(Ccd.Asthma)));
        CcdaTranslationResult second = Translate(
            Ccd.With(Ccd.Problems(Ccd.Asthma), Ccd.Patient.Replace("extension=\"7\"", "extension=\"8\"", StringComparison.Ordinal)).Replace("DOC-1", "DOC-2", StringComparison.Ordinal), first.Entries);

        Assert.Empty(One<Condition>(second).Meta!.Tag);
    }

    [Fact]
    public void Documents_without_a_number_are_told_apart_by_their_bytes()
    {
        string first = Ccd.With(Ccd.Problems(Ccd.Asthma)).Replace("<id root=\"2.16.840.1.113883.19.5\" extension=\"DOC-1\"/>", "", StringComparison.Ordinal);

        Assert.NotEqual(One<Condition>(Translate(first)).Id, One<Condition>(Translate(first.Replace("Asthma", "asthma", StringComparison.Ordinal))).Id);
        Assert.Equal(One<Condition>(Translate(first)).Id, One<Condition>(Translate(first)).Id);
    }

    [Fact]
    public void Medication_that_happened_is_a_statement_and_one_that_is_meant_is_a_request()
    {
        Assert.Equal("active", One<MedicationStatement>(Translate(Ccd.With(Medication("EVN")))).Status!.Value);
        Assert.Equal("order", One<MedicationRequest>(Translate(Ccd.With(Medication("INT")))).Intent!.Value);
    }

    [Fact]
    public void Blood_pressure_of_one_time_is_one_observation_of_two_parts()
    {
        List<Observation> signs = All<Observation>(Translate(Ccd.With(Vitals("20260109", "20260109"))));

        Observation pressure = Assert.Single(signs, sign => sign.Code!.Coding[0].Code!.Value == "85354-9");
        Assert.Equal(["8480-6", "8462-4"], pressure.Component.Select(component => component.Code!.Coding[0].Code!.Value));
        Observation panel = Assert.Single(signs, sign => sign.HasMember.Count > 0);
        Assert.Equal($"Observation/{pressure.Id}", Assert.Single(panel.HasMember).ReferenceValue!.Value);
    }

    [Fact]
    public void Blood_pressures_of_two_times_stay_apart() =>
        Assert.DoesNotContain(All<Observation>(Translate(Ccd.With(Vitals("20260109", "20260110")))), sign => sign.Component.Count > 0);

    [Fact]
    public void Authority_that_is_configured_gives_the_system_of_an_identifier()
    {
        Duplex.Translation.AssigningAuthorities authorities = new(new Duplex.Translation.AssigningAuthority { Namespace = "HOSP", UniversalId = "2.16.840.1.113883.19.5.1", System = "https://example.org/mrn" });

        CcdaTranslationResult result = CcdaTranslation.ToFhir(Encoding.UTF8.GetBytes(Ccd.With("").Trim()), Translated.Options(authorities));

        Assert.Equal("https://example.org/mrn", One<Patient>(result).Identifier[0].System!.Value);
        Assert.Equal($"Patient/{Translated.IdOf("Patient\u001fhttps://example.org/mrn\u001f7")}", result.Patient);
    }

    [Fact]
    public void Author_of_an_entry_has_a_provenance_of_that_entry()
    {
        string authored = Ccd.Asthma.Replace("<value xsi", "<author><time value=\"20250101120000-0500\"/><assignedAuthor><id root=\"2.16.840.1.113883.4.6\" extension=\"1234567893\"/><assignedPerson><name><given>Test</given><family>Other</family></name></assignedPerson></assignedAuthor></author><value xsi", StringComparison.Ordinal);

        CcdaTranslationResult result = Translate(Ccd.With(Ccd.Problems(authored)));

        Condition condition = One<Condition>(result);
        Provenance provenance = Assert.Single(All<Provenance>(result), one => one.Entity.Count == 0);
        Assert.Equal($"Condition/{condition.Id}", Assert.Single(provenance.Target).ReferenceValue!.Value);
        Assert.Equal("2025-01-01T12:00:00-05:00", provenance.Recorded!.Value);
        Assert.Equal("2025-01-01T12:00:00-05:00", condition.RecordedDate!.Value);
        Assert.StartsWith("Practitioner/", condition.Recorder!.ReferenceValue!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Coverage_tells_each_value_that_has_no_place()
    {
        CcdaTranslationResult result = Translate(Ccd.With(Ccd.Problems(Ccd.Asthma.Replace("<value xsi", "<repeatNumber value=\"4\"/><value xsi", StringComparison.Ordinal))));

        CoverageEntry lost = Assert.Single(result.Coverage.Entries, entry => entry.Source.EndsWith("/observation/repeatNumber", StringComparison.Ordinal));
        Assert.Equal(CoverageOutcome.NoPlace, lost.Outcome);
        CoverageEntry kept = Assert.Single(result.Coverage.Entries, entry => entry.Source.EndsWith("/observation/value/translation", StringComparison.Ordinal));
        Assert.Equal("Condition", kept.Target);
        Assert.Equal(CoverageOutcome.Mapped, kept.Outcome);
    }

    private static string Medication(string mood) => $"""
        <component><section><code code="10160-0" codeSystem="2.16.840.1.113883.6.1"/><title>Medications</title><text>Lisinopril</text>
          <entry><substanceAdministration classCode="SBADM" moodCode="{mood}"><templateId root="2.16.840.1.113883.10.20.22.4.16"/><id root="2.16.840.1.113883.19.5.8" extension="M1"/><statusCode code="active"/>
            <consumable><manufacturedProduct><manufacturedMaterial><code code="314076" codeSystem="2.16.840.1.113883.6.88"/></manufacturedMaterial></manufacturedProduct></consumable></substanceAdministration></entry>
        </section></component>
        """;

    private static string Vitals(string systolic, string diastolic) => $"""
        <component><section><code code="8716-3" codeSystem="2.16.840.1.113883.6.1"/><title>Vital signs</title><text>120/80</text>
          <entry><organizer classCode="CLUSTER" moodCode="EVN"><templateId root="2.16.840.1.113883.10.20.22.4.26"/><statusCode code="completed"/>
            <component><observation classCode="OBS" moodCode="EVN"><templateId root="2.16.840.1.113883.10.20.22.4.27"/><code code="8480-6" codeSystem="2.16.840.1.113883.6.1"/><statusCode code="completed"/><effectiveTime value="{systolic}"/><value xsi:type="PQ" value="120" unit="mm[Hg]"/></observation></component>
            <component><observation classCode="OBS" moodCode="EVN"><templateId root="2.16.840.1.113883.10.20.22.4.27"/><code code="8462-4" codeSystem="2.16.840.1.113883.6.1"/><statusCode code="completed"/><effectiveTime value="{diastolic}"/><value xsi:type="PQ" value="80" unit="mm[Hg]"/></observation></component>
          </organizer></entry>
        </section></component>
        """;

    private static CcdaTranslationResult Translate(string document, CcdaEntries? known = null) => CcdaTranslation.ToFhir(Encoding.UTF8.GetBytes(document.Trim()), Translated.Options(), known);

    private static List<T> All<T>(CcdaTranslationResult result) => [.. ((Bundle)FhirJson.Parse(result.Bundle!.Value.Span).Resource!).Entry.Select(entry => entry.Resource).OfType<T>()];

    private static T One<T>(CcdaTranslationResult result) => Assert.Single(All<T>(result));
}
