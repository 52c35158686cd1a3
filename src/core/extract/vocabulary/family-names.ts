import { words } from './words.ts';

/** Family names of China, Korea, Singapore and Vietnam that stand before the given name and are no English word: after national statistics. */
export const FAMILY_NAMES = words(`
  Bai Cai Cao Chan Chen Cheng Cheong Cheung Chew Chng Choi Chong Chow Chua Chung Cui Deng Ding Du Fang Feng Gao Goh Guo Han Heng Hoang Hsu Hu Huang Huynh Hwang Jeon Jeong Jia Jiang Jin Jung Kang Khoo Koh
  Kwok Kwon Lai Lau Leong Leung Li Liang Liao Lim Lin Liu Loh Luo Luu Ma Meng Mok Moon Ng Ngo Nguyen Ong Ouyang Pham Phan Phua Qian Qin Quek Ren Seah Seo Shao Shen Sim Siow Tan Tay Teo Tian Toh Tran Tsai Vuong
  Wang Wei Wen Wong Wu Xi Xia Xiao Xie Xu Xue Yan Yang Yao Yeo Yeoh Yin Yoon Yuan Yue Zeng Zhang Zhao Zheng Zhong Zhou Zhu Zou
  Bui Dinh Dong Geng Hou Lyu Nie Peng Qu Su Tang Trinh Truong Zhuang Zhuo
`);

/** Family names of the same lands that are English words or given names as well: they count before a tied given name alone. */
export const COMMON_FAMILY_NAMES = words(
  'Ahn An Ban Bang Cho Fan Go Ha He Ho Hong Jang Kim Lee Long Low Moon No Oh Pan Park Ryu Shin Son Song Sun Wee Yu',
);
