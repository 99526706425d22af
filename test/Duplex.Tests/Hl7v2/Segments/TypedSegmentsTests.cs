using System.Globalization;
using Duplex.Hl7v2;
using Duplex.Hl7v2.DataTypes;
using Duplex.Hl7v2.Segments;

namespace Duplex.Tests.Hl7v2.Segments;

public class TypedSegmentsTests
{
    private const string Synthetic = """
        MSH|^~\&|LAB^2.16.840.1.113883.19.4.6^ISO|HOSP|EHR|CLINIC|20260102030405.6789-0500||ORU^R01^ORU_R01|42|P|2.5.1^DEU|||AL|NE||UNICODE UTF-8
        PID|1||SYN1^^^HOSP&2.16.840.1.113883.19&ISO^MR~SYN2^4^M11^SSA^SS||van Synthetic&van&Synthetic^Anna^B^JR^DR^MD^L~""|""|1980^Y|F^Female^HL70001|||1 Test St&Test St&1^Apt 2^Testville^IL^62701^USA^H~||^PRN^PH^^1^555^5550100^12||||||SYN-SSN^X
        PV1|1|O|||||7777^Testdoctor^Tom^^^^^^SYNAUTH&1.2.3&ISO||||||||A0~A1|||||||||||||||||||||||||||||20260102
        ORC|RE|P1^EHR
        OBR|1|P1^EHR|F1^LAB^1.2.3^ISO|24323-8^Panel^LN|||202601|||||||||||||||20260102|||||&20^^^^^R
        OBX|1|NM|2345-7^Glucose^LN||005.10|mg/dL^^UCUM|70-99|H~A|||F
        ZPI|X|ignored
        OBX|2|ST|8^Note^LN||a^b&c~second
        TQ1|1||||||20260102||R^Routine^HL70485
        """;

    private static readonly Hl7Message Message = Wire.Message(Synthetic);

    [Fact]
    public void A_composite_reads_its_components_and_a_nested_one_its_subcomponents_through_the_same_type()
    {
        var id = Message.Pid().PatientIdentifierList[1];

        Assert.Equal("SYN1", id.IdNumber.ToString());
        Assert.Equal(("HOSP", "2.16.840.1.113883.19", "ISO"), Texts(id.AssigningAuthority));
        Assert.Equal("MR", id.IdentifierTypeCode.ToString());
        Assert.Equal(("LAB", "2.16.840.1.113883.19.4.6", "ISO"), Texts(Message.Msh().SendingApplication));
        Assert.Equal("SYNAUTH", Message.Pv1().AttendingDoctor.First.AssigningAuthority.NamespaceId.ToString());
    }

    [Fact]
    public void Repetitions_are_counted_indexed_from_one_and_walked()
    {
        var ids = Message.Pid().PatientIdentifierList;
        var walked = new List<string>();
        foreach (var id in ids)
        {
            walked.Add(id.IdNumber.ToString());
        }

        Assert.Equal(2, ids.Count);
        Assert.Equal(["SYN1", "SYN2"], walked);
        Assert.Equal("SYN2", ids[2].IdNumber.ToString());
        Assert.Equal(Hl7Presence.Absent, ids[3].Presence);
        Assert.Equal(["H", "A"], Message.Obx().AbnormalFlags.Select(flag => flag.ToString()));
        Assert.Throws<ArgumentOutOfRangeException>(() => ids[0]);
    }

    [Fact]
    public void An_empty_field_has_no_repetition_an_empty_repetition_counts_and_null_is_one()
    {
        Assert.Equal(0, Message.Pid().PatientAlias.Count);
        Assert.Empty(Message.Pid().PatientAlias);
        Assert.Empty(Message.Pid().TribalCitizenship);
        Assert.Equal(Hl7Presence.Absent, Message.Pid().PatientAlias.First.GivenName.Presence);
        Assert.Equal([Hl7Presence.Present, Hl7Presence.Empty], Message.Pid().PatientAddress.Select(address => address.Presence));
        Assert.Equal([Hl7Presence.Null], Message.Pid().MothersMaidenName.Select(name => name.Presence));
        Assert.Equal(Hl7Presence.Null, Message.Pid().PatientName[2].Presence);
    }

    [Fact]
    public void A_code_that_came_as_a_coded_element_is_the_code_and_a_text_stays_whole()
    {
        Assert.Equal("F", Message.Pid().AdministrativeSex.ToString());
        Assert.Equal("2.5.1", Message.Msh().VersionId.VersionId.ToString());
        Assert.Equal("SYN-SSN^X", Message.Pid().SsnNumberPatient.ToString());
        Assert.Equal("A1", Message.Pv1().AmbulatoryStatus[2].ToString());
    }

    [Fact]
    public void Timestamps_keep_precision_offset_and_what_is_none()
    {
        var sent = Message.Msh().DateTimeOfMessage.Timestamp!.Value;

        Assert.Equal((Hl7TimestampPrecision.Fraction, (short?)-300), (sent.Precision, sent.OffsetMinutes));
        Assert.Equal(Hl7TimestampPrecision.Year, Message.Pid().DateTimeOfBirth.Timestamp!.Value.Precision);
        Assert.Equal("Y", Message.Pid().DateTimeOfBirth.DegreeOfPrecision.ToString());
        Assert.Null(Message.Pid().DateTimeOfBirth.Date);
        Assert.Equal(new DateOnly(2026, 1, 2), Message.Pv1().AdmitDateTime.Date);
        var wrong = Wire.Message("MSH|^~\\&\nPID|||||||1980-01-01").Pid().DateTimeOfBirth;
        Assert.Null(wrong.Timestamp);
        Assert.Equal("1980-01-01", wrong.Time.ToString());
    }

    [Fact]
    public void Segments_of_a_kind_are_walked_in_order_past_others()
    {
        Assert.Equal(["1", "2"], Message.All<Obx>().Select(obx => obx.SetId.ToString()));
        Assert.Equal(2, Message.All<Obx>().Count);
        Assert.Equal(2, Message.Obx(2).SetId.WholeNumber);
        Assert.False(Message.Obx(3).IsPresent);
        Assert.Empty(Message.All<Al1>());
        Assert.Equal(Hl7Presence.Absent, Message.Al1().AllergenCodeMnemonicDescription.Text.Presence);
    }

    [Fact]
    public void Segments_of_a_group_are_walked_inside_it()
    {
        var message = Wire.Message("MSH|^~\\&\nOBR|1\nOBX|1\nNTE|1\nOBX|2\nOBR|2\nOBX|3");

        var read = message.Groups("OBR").Select(group => (group.Segment<Obr>().SetId.WholeNumber, string.Join(',', group.All<Obx>().Select(obx => obx.SetId))));

        Assert.Equal([(1, "1,2"), (2, "3")], read);
    }

    [Fact]
    public void A_segment_of_ones_own_is_read_like_the_standards()
    {
        Assert.Equal("X", Message.Segment<Zpi>().Flag.ToString());
        Assert.Single(Message.All<Zpi>());
    }

    [Fact]
    public void Deep_types_read_what_a_level_holds()
    {
        var timing = Message.Obr().QuantityTiming.First;

        Assert.Equal(Hl7Presence.Empty, timing.Quantity.Quantity.Presence);
        Assert.Equal("20", timing.Quantity.Units.Identifier.ToString());
        Assert.Equal("R", timing.Priority.ToString());
        Assert.Equal("F1", Message.Obr().FillerOrderNumber.EntityIdentifier.ToString());
        Assert.Equal("Routine", Message.Tq1().Priority.First.Text.ToString());
    }

    [Fact]
    public void Names_addresses_and_headers_read_well()
    {
        var pid = Message.Pid();

        Assert.Equal("van Synthetic", pid.PatientName.First.FamilyName.Surname.ToString());
        Assert.Equal("Synthetic", pid.PatientName.First.FamilyName.OwnSurname.ToString());
        Assert.Equal("DR Anna B van Synthetic JR, MD", pid.PatientName.First.ToText());
        Assert.Equal("1 Test St, Apt 2, Testville, IL 62701, USA", pid.PatientAddress.First.ToText());
        Assert.Equal("", pid.PatientName[2].ToText());
        Assert.Equal("Tom Testdoctor", Message.Pv1().AttendingDoctor.First.ToText());
        Assert.Equal("|", Message.Msh().FieldSeparator.ToString());
        Assert.Equal("^~\\&", Message.Msh().EncodingCharacters.ToString());
        Assert.Equal(("ORU", "R01"), (Message.Msh().MessageType.MessageCode.ToString(), Message.Msh().MessageType.TriggerEvent.ToString()));
    }

    [Fact]
    public void Reading_every_value_of_a_message_allocates_nothing()
    {
        Read(Message);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var count = Read(Message);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Equal(5, count);
        Assert.Equal(0, allocated);

        static int Read(Hl7Message message)
        {
            var present = 0;
            foreach (var obx in message.All<Obx>())
            {
                present += obx.ObservationIdentifier.Identifier.IsPresent ? 1 : 0;
                present += obx.SetId.WholeNumber is > 5 ? 1 : 0;
            }

            foreach (var id in message.Pid().PatientIdentifierList)
            {
                present += id.AssigningAuthority.NamespaceId.IsPresent ? 1 : 0;
            }

            return present + (message.Pv1().AdmitDateTime.Timestamp is null ? 0 : 1);
        }
    }

    [Fact]
    public void Numbers_are_read_as_written_in_every_culture()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("");
            Assert.Equal("5.10", Message.Obx().ObservationValue.Number!.Value.ToString(CultureInfo.InvariantCulture));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static (string, string, string) Texts(Hd hd) => (hd.NamespaceId.ToString(), hd.UniversalId.ToString(), hd.UniversalIdType.ToString());

    private readonly record struct Zpi(Hl7Segment Segment) : IHl7Segment<Zpi>
    {
        public Hl7Value Flag => Segment[1][1].Value;

        static string IHl7Segment<Zpi>.Id => "ZPI";

        static Zpi IHl7Segment<Zpi>.From(Hl7Segment segment) => new(segment);
    }
}
