namespace Duplex.Fhir.Values;

/// <content>Clinical and chemical units; procedure-defined ("arbitrary") units are dimensions of their own.</content>
internal static partial class UcumTable
{
    private const string Clinical = """
        m[H2O] m 9.80665 kPa; m[Hg] m 133.3220 kPa; [in_i'H2O] - 1 m[H2O].[in_i]/m; [in_i'Hg] - 1 m[Hg].[in_i]/m
        [PRU] - 1 m[Hg].s/ml; [wood'U] - 1 mm[Hg].min/L; [diop] - 1 /m; [mesh_i] - 1 /[in_i]; [Ch] - 1 mm/3
        [drp] - 1 ml/20; [MET] - 3.5 mL/min/kg; [HPF] - 1 1; [LPF] - 100 1; [S] - 1 10*-13.s
        eq m 1 mol; osm m 1 mol; g% m 1 g/dl; kat m 1 mol/s; U m 1 umol/min
        [pH] -; [p'diop] -; %[slope] -; [hnsf'U] -; [hp'_X] -; [hp'_C] -; [hp'_M] -; [hp'_Q] -
        [hp_X] -; [hp_C] -; [hp_M] -; [hp_Q] -; [kp_X] -; [kp_C] -; [kp_M] -; [kp_Q] -
        [iU] m; [IU] m 1 [iU]; [arb'U] -; [USP'U] -; [GPL'U] -; [MPL'U] -; [APL'U] -; [beth'U] -; [anti'Xa'U] -
        [todd'U] -; [dye'U] -; [smgy'U] -; [bdsk'U] -; [ka'U] -; [knk'U] -; [mclg'U] -; [tb'U] -
        [CCID_50] -; [TCID_50] -; [EID_50] -; [PFU] -; [FFU] -; [CFU] -; [IR] -; [BAU] -; [AU] -; [Amb'a'1'U] -
        [PNU] -; [Lf] -; [D'ag'U] -; [FEU] -; [ELU] -; [EU] -
        """;
}
