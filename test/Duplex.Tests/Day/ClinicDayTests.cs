using Duplex.Day;

namespace Duplex.Tests.Day;

public sealed class ClinicDayTests
{
    [Fact]
    public void The_script_has_at_least_ten_notes_over_eight_patients()
    {
        Assert.True(ClinicDay.Notes.Count >= 10);
        Assert.Equal(8, ClinicDay.Notes.Select(note => note.Patient).Distinct().Count());
        Assert.Equal(ClinicDay.Notes.Count, ClinicDay.Notes.Select(note => note.Name).Distinct().Count());
    }

    [Fact]
    public void The_script_has_at_least_ten_laboratory_loops_over_the_same_patients()
    {
        Assert.True(ClinicDayLabs.All.Count >= 10);
        Assert.Empty(ClinicDayLabs.All.Select(lab => lab.Patient).Except(ClinicDay.Notes.Select(note => note.Patient)));
        Assert.Equal(8, ClinicDayLabs.All.Select(lab => lab.Patient).Distinct().Count());
        Assert.Equal(ClinicDayLabs.All.Count, ClinicDayLabs.All.Select(lab => (lab.Patient, lab.Test.Code)).Distinct().Count());
    }

    [Fact]
    public void Notes_of_different_patients_are_interleaved()
    {
        var firstOfLast = ClinicDay.Notes.ToList().FindIndex(note => note.Patient == ClinicDay.Notes[^1].Patient);
        Assert.True(firstOfLast < ClinicDay.Notes.Count - 2);
    }

    [Fact]
    public void Only_a_patients_first_note_meets_a_deviation_since_the_EHR_takes_it_by_patient()
    {
        var firsts = ClinicDay.Notes.GroupBy(note => note.Patient).Select(notes => notes.First()).ToHashSet();
        Assert.All(ClinicDay.Notes.Where(note => note.Deviation is not null), note => Assert.Contains(note, firsts));
    }
}
