namespace Duplex.Scenarios.FhirPath;

/// <summary>Resources that the expressions run on; no person stands behind them.</summary>
internal static class SyntheticInputs
{
    public const string Patient = """
        {"resourceType":"Patient","id":"synthetic-1","active":true,
        "meta":{"tag":[{"system":"http://example.org/tags","code":"synthetic","display":"Synthetic"}],"lastUpdated":"2026-01-05T09:40:00.123+02:00"},
        "identifier":[{"use":"usual","system":"http://example.org/mrn","value":"SYN-1","period":{"start":"2020-01","end":"2021"}},{"system":"http://example.org/card","value":"77"}],
        "name":[{"use":"official","family":"Synthetic","given":["Ada","Bee"],"period":{"start":"1990-05-01"}},{"use":"usual","given":["Ada"]},{"use":"maiden","family":"Sample","given":["Ada","Cee"]}],
        "telecom":[{"system":"phone","value":"555-010-0001","rank":1},{"system":"phone","value":"555-010-0002","rank":2},{"system":"email","value":"synthetic@example.org"}],
        "gender":"female","birthDate":"1980-02-29","_birthDate":{"extension":[{"url":"http://hl7.org/fhir/StructureDefinition/patient-birthTime","valueDateTime":"1980-02-29T05:15:00Z"}]},
        "deceasedBoolean":false,"multipleBirthInteger":2,
        "address":[{"use":"home","line":["1 Synthetic Street","Flat 2"],"city":"Springfield","postalCode":"62701"}],
        "contact":[{"relationship":[{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/v2-0131","code":"N"}]}],"name":{"family":"Contact","given":["Dee"]}}],
        "contained":[{"resourceType":"Organization","id":"org","name":"Synthetic Clinic"}],"managingOrganization":{"reference":"#org"}}
        """;

    public const string Observation = """
        {"resourceType":"Observation","id":"synthetic-2","status":"final",
        "category":[{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/observation-category","code":"vital-signs"}]}],
        "code":{"coding":[{"system":"http://loinc.org","code":"29463-7","display":"Body weight"},{"system":"http://snomed.info/sct","code":"27113001"}],"text":"Weight"},
        "subject":{"reference":"Patient/synthetic-1"},"effectiveDateTime":"2026-01-05","issued":"2026-01-05T09:40:00.000Z",
        "valueQuantity":{"value":81.50,"unit":"kg","system":"http://unitsofmeasure.org","code":"kg"},
        "referenceRange":[{"low":{"value":50,"unit":"kg","system":"http://unitsofmeasure.org","code":"kg"},"high":{"value":90,"unit":"kg","system":"http://unitsofmeasure.org","code":"kg"}}],
        "component":[{"code":{"text":"a"},"valueString":"x"},{"code":{"text":"b"},"valueInteger":7},{"code":{"text":"c"},"valueCodeableConcept":{"text":"z"}}]}
        """;
}
