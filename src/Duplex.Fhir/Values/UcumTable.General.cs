namespace Duplex.Fhir.Values;

/// <content>Base units, numbers, SI, ISO 1000, natural constants and CGS.</content>
internal static partial class UcumTable
{
    // code, flags (m takes prefixes, - does not), value, unit, and a shift of the zero point where there is one.
    // Entries with two parts are dimensions of their own.
    private const string General = """
        m m; s m; g m; rad m; K m; C m; cd m
        10* - 10 1; 10^ - 10 1; [pi] - 3.1415926535897932384626433833 1; % - 0.01 1
        [ppth] - 0.001 1; [ppm] - 0.000001 1; [ppb] - 1e-9 1; [pptr] - 1e-12 1
        mol m 6.02214076 10*23; sr m 1 rad2; Hz m 1 s-1; N m 1 kg.m/s2; Pa m 1 N/m2; J m 1 N.m; W m 1 J/s
        A m 1 C/s; V m 1 J/C; F m 1 C/V; Ohm m 1 V/A; S m 1 Ohm-1; Wb m 1 V.s; T m 1 Wb/m2; H m 1 Wb/A
        Cel m 1 K 273.15; [degF] - 5 K/9 459.67; [degR] - 5 K/9; [degRe] - 1.25 K 218.52
        lm m 1 cd.sr; lx m 1 lm/m2; Bq m 1 s-1; Gy m 1 J/kg; Sv m 1 J/kg
        gon m 0.9 deg; deg - 2 [pi].rad/360; ' - 1 deg/60; '' - 1 '/60; circ - 2 [pi].rad; sph - 4 [pi].sr
        l m 1 dm3; L m 1 l; ar m 100 m2; st m 1 m3
        min - 60 s; h - 60 min; d - 24 h; wk - 7 d
        a_t - 365.24219 d; a_j - 365.25 d; a_g - 365.2425 d; a - 1 a_j
        mo_s - 29.53059 d; mo_j - 1 a_j/12; mo_g - 1 a_g/12; mo - 1 mo_j
        t m 1000 kg; bar m 100000 Pa; u m 1.66053906660e-24 g; eV m 1 [e].V; AU - 149597870691 m; pc m 3.085678e16 m
        [c] m 299792458 m/s; [h] m 6.62607015e-34 J.s; [k] m 1.380649e-23 J/K; [eps_0] m 8.854187817e-12 F/m
        [mu_0] m 4 [pi].10*-7.N/A2; [e] m 1.602176634e-19 C; [m_e] m 9.1093837139e-28 g; [m_p] m 1.67262192595e-24 g
        [G] m 6.67430e-11 m3.kg-1.s-2; [g] m 9.80665 m/s2; atm - 101325 Pa; [ly] m 1 [c].a_j; gf m 1 g.[g]
        [lbf_av] - 1 [lb_av].[g]; Ky m 1 cm-1; Gal m 1 cm/s2; dyn m 1 g.cm/s2; erg m 1 dyn.cm; P m 1 dyn.s/cm2
        Bi m 10 A; St m 1 cm2/s; Mx m 1e-8 Wb; G m 1e-4 T; Oe m 250 /[pi].A/m; Gb m 1 Oe.cm; sb m 1 cd/cm2
        Lmb m 1 cd/cm2/[pi]; ph m 1e-4 lx; Ci m 3.7e10 Bq; R m 2.58e-4 C/kg; RAD m 100 erg/g; REM m 1 RAD
        Ao - 0.1 nm; b - 100 fm2; att - 1 kgf/cm2; mho m 1 S; tex m 1 g/km; [den] - 1 g/9/km
        cal_[15] m 4.18580 J; cal_[20] m 4.18190 J; cal_m m 4.19002 J; cal_IT m 4.1868 J; cal_th m 4.184 J
        cal m 1 cal_th; [Cal] - 1 kcal_th
        bit m 1 1; By m 8 bit; Bd m 1 /s; bit_s -
        Np m; B m; B[SPL] m; B[V] m; B[mV] m; B[uV] m; B[10.nV] m; B[W] m; B[kW] m; [m/s2/Hz^(1/2)] -
        """;
}
