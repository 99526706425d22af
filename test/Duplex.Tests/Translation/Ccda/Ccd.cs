namespace Duplex.Tests.Translation.Ccda;

/// <summary>A continuity of care document of a synthetic patient.</summary>
internal static class Ccd
{
    public static string With(string sections, string patient = Patient) => $"""
        <?xml version="1.0" encoding="UTF-8"?>
        <ClinicalDocument xmlns="urn:hl7-org:v3" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:sdtc="urn:hl7-org:sdtc">
          <realmCode code="US"/>
          <typeId root="2.16.840.1.113883.1.3" extension="POCD_HD000040"/>
          <templateId root="2.16.840.1.113883.10.20.22.1.2" extension="2015-08-01"/>
          <id root="2.16.840.1.113883.19.5" extension="DOC-1"/>
          <code code="34133-9" codeSystem="2.16.840.1.113883.6.1" displayName="Summarization of Episode Note"/>
          <title>Synthetic Continuity of Care Document</title>
          <effectiveTime value="20260110093000-0500"/>
          <confidentialityCode code="R" codeSystem="2.16.840.1.113883.5.25"/>
          {patient}
          <author><time value="20260110"/><assignedAuthor><id root="2.16.840.1.113883.4.6" extension="1234567893"/><assignedPerson><name><given>Test</given><family>Clinician</family></name></assignedPerson></assignedAuthor></author>
          <custodian><assignedCustodian><representedCustodianOrganization><id root="2.16.840.1.113883.19.5"/><name>Synthetic Clinic</name></representedCustodianOrganization></assignedCustodian></custodian>
          <component><structuredBody>{sections}</structuredBody></component>
        </ClinicalDocument>
        """;

    public const string Patient = """
        <recordTarget><patientRole>
          <id root="2.16.840.1.113883.19.5.1" extension="7"/>
          <addr use="HP"><streetAddressLine>1 Main St</streetAddressLine><city>Town</city><state>MA</state><postalCode>01234</postalCode><country>US</country></addr>
          <telecom use="HP" value="tel:+1-555-0100"/>
          <patient>
            <name use="L"><given>Test</given><given>Q</given><family>Patient</family></name>
            <administrativeGenderCode code="F" codeSystem="2.16.840.1.113883.5.1"/>
            <birthTime value="19700214"/>
            <raceCode code="2106-3" codeSystem="2.16.840.1.113883.6.238" displayName="White"/>
            <ethnicGroupCode code="2186-5" codeSystem="2.16.840.1.113883.6.238" displayName="Not Hispanic or Latino"/>
            <languageCommunication><languageCode code="en"/></languageCommunication>
          </patient>
        </patientRole></recordTarget>
        """;

    public const string Allergies = """
        <component><section>
          <templateId root="2.16.840.1.113883.10.20.22.2.6.1"/>
          <code code="48765-2" codeSystem="2.16.840.1.113883.6.1" displayName="Allergies"/>
          <title>Allergies</title>
          <text><table><thead><tr><th>Substance</th></tr></thead><tbody><tr><td><content ID="a1" styleCode="Bold">Penicillin &amp; kin</content></td></tr></tbody></table></text>
          <entry><act classCode="ACT" moodCode="EVN">
            <templateId root="2.16.840.1.113883.10.20.22.4.30"/><id root="36e3e930-7b14-11db-9fe1-0800200c9a66"/>
            <code code="CONC" codeSystem="2.16.840.1.113883.5.6"/><statusCode code="active"/>
            <entryRelationship typeCode="SUBJ"><observation classCode="OBS" moodCode="EVN">
              <templateId root="2.16.840.1.113883.10.20.22.4.7"/><id root="4adc1020-7b14-11db-9fe1-0800200c9a66"/>
              <code code="ASSERTION" codeSystem="2.16.840.1.113883.5.4"/><statusCode code="completed"/>
              <effectiveTime><low value="2008"/></effectiveTime>
              <value xsi:type="CD" code="419511003" codeSystem="2.16.840.1.113883.6.96" displayName="Propensity to adverse reactions to drug"/>
              <participant typeCode="CSM"><participantRole classCode="MANU"><playingEntity classCode="MMAT">
                <code code="7980" codeSystem="2.16.840.1.113883.6.88" displayName="Penicillin G"><originalText><reference value="#a1"/></originalText></code>
              </playingEntity></participantRole></participant>
              <entryRelationship typeCode="MFST" inversionInd="true"><observation classCode="OBS" moodCode="EVN">
                <templateId root="2.16.840.1.113883.10.20.22.4.9"/><code code="ASSERTION"/><statusCode code="completed"/>
                <value xsi:type="CD" code="247472004" codeSystem="2.16.840.1.113883.6.96" displayName="Hives"/>
                <entryRelationship typeCode="SUBJ" inversionInd="true"><observation classCode="OBS" moodCode="EVN">
                  <templateId root="2.16.840.1.113883.10.20.22.4.8"/><code code="SEV"/><value xsi:type="CD" code="6736007" codeSystem="2.16.840.1.113883.6.96"/>
                </observation></entryRelationship>
              </observation></entryRelationship>
            </observation></entryRelationship>
          </act></entry>
        </section></component>
        """;

    public const string Results = """
        <component><section>
          <code code="30954-2" codeSystem="2.16.840.1.113883.6.1"/><title>Results</title><text>Sodium 140</text>
          <entry><organizer classCode="BATTERY" moodCode="EVN">
            <templateId root="2.16.840.1.113883.10.20.22.4.1"/><id root="7d5a02b0-67a4-11db-bd13-0800200c9a66"/>
            <code code="24326-1" codeSystem="2.16.840.1.113883.6.1" displayName="Electrolytes"/><statusCode code="completed"/>
            <component><observation classCode="OBS" moodCode="EVN">
              <templateId root="2.16.840.1.113883.10.20.22.4.2"/><id root="107c2dc0-67a5-11db-bd13-0800200c9a66"/>
              <code code="2951-2" codeSystem="2.16.840.1.113883.6.1" displayName="Sodium"/><statusCode code="completed"/>
              <effectiveTime value="202601090800"/>
              <value xsi:type="PQ" value="140.0" unit="mmol/L"/>
              <interpretationCode code="N" codeSystem="2.16.840.1.113883.5.83"/>
              <referenceRange><observationRange><value xsi:type="IVL_PQ"><low value="136" unit="mmol/L"/><high value="145" unit="mmol/L"/></value></observationRange></referenceRange>
            </observation></component>
          </organizer></entry>
        </section></component>
        """;

    /// <summary>An observation of a problem in a concern act; the list says it as often as asked.</summary>
    public static string Problems(string observation, int times = 1) => $"""
        <component><section>
          <code code="11450-4" codeSystem="2.16.840.1.113883.6.1"/><title>Problems</title><text><list><item ID="p1">Asthma</item></list></text>
          {string.Concat(Enumerable.Range(1, times).Select(turn => $"""
          <entry><act classCode="ACT" moodCode="EVN"><templateId root="2.16.840.1.113883.10.20.22.4.3"/><id root="2.16.840.1.113883.19.5.9" extension="{turn}"/><statusCode code="active"/>
            <entryRelationship typeCode="SUBJ">{observation.Replace("TURN", turn.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal)}</entryRelationship></act></entry>
          """))}
        </section></component>
        """;

    public const string Asthma = """
        <observation classCode="OBS" moodCode="EVN"><templateId root="2.16.840.1.113883.10.20.22.4.4"/><id root="2.16.840.1.113883.19.5.8" extension="TURN"/>
          <code code="55607006" codeSystem="2.16.840.1.113883.6.96"/><statusCode code="completed"/><effectiveTime><low value="20120806"/></effectiveTime>
          <value xsi:type="CD" code="195967001" codeSystem="2.16.840.1.113883.6.96" displayName="Asthma"><translation code="J45.909" codeSystem="2.16.840.1.113883.6.90"/></value></observation>
        """;
}
